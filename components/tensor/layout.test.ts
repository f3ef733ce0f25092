import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Value } from '../../grader/contract/value.ts'
import { windowOf } from './axis-window.ts'
import { type Grid, type Layout, layoutOf } from './layout.ts'

const matrix = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  )

function cellsOf(layout: Layout): { path: readonly (string | number)[]; value: Value }[] {
  if (layout.kind === 'grid') return layout.rows.flatMap(({ cells }) => cells)
  if (layout.kind === 'stack') return layout.items.flatMap((item) => cellsOf(item.layout))
  return layout.kind === 'leaf' ? [layout] : []
}

describe('the layout of a value', () => {
  test('a matrix is one grid, a list one row, a number one leaf', () => {
    expect(layoutOf(matrix(2, 3))).toMatchObject({ kind: 'grid', isList: false, rowCount: 2, columnCount: 3 })
    expect(layoutOf([1, 2])).toMatchObject({ kind: 'grid', isList: true, columnCount: 2 })
    expect(layoutOf(7)).toMatchObject({ kind: 'leaf', value: 7 })
  })

  test('a Tensor3 is a stack of channels, a Tensor4 of output channels with channels in them', () => {
    expect(layoutOf([matrix(2, 2), matrix(2, 2)])).toMatchObject({
      kind: 'stack',
      items: [{ label: 'channel 0' }, { label: 'channel 1' }],
    })
    expect(layoutOf([[matrix(2, 2)]])).toMatchObject({
      items: [{ label: 'output channel 0', layout: { items: [{ label: 'channel 0' }] } }],
    })
  })

  test('an object is drawn by its fields', () => {
    expect(layoutOf({ window: [2, 2], mode: 'max' })).toMatchObject({
      items: [
        { label: 'window', layout: { kind: 'grid', isList: true } },
        { label: 'mode', layout: { kind: 'leaf', value: 'max' } },
      ],
    })
  })

  test('ragged rows keep their lengths, and what is no row stands alone', () => {
    const layout = layoutOf([[1, 2], [3], { $: 'undefined' }]) as Grid
    expect(layout.rows.map(({ cells, isNoRow }) => [cells.length, isNoRow])).toEqual([
      [2, false],
      [1, false],
      [1, true],
    ])
  })

  test('of a huge matrix the part around the focus is drawn', () => {
    const layout = layoutOf(matrix(300, 300), [250, 10]) as Grid
    expect(layout.rows).toHaveLength(24)
    expect(cellsOf(layout)).toContainEqual({ path: [250, 10], value: 250 * 300 + 10 })
  })

  test('of a huge object or a deep one a bounded part is drawn, and it ends', () => {
    const wide = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`k${index}`, matrix(30, 30)]),
    )
    expect(cellsOf(layoutOf(wide)).length).toBeLessThan(5_000)
    let deep: Value = [[1], [[2]]]
    for (let level = 0; level < 400; level++) deep = [deep, [[3]]]
    expect(cellsOf(layoutOf(deep)).length).toBeLessThan(5_000)
  })

  test('every cell that is drawn is the one that its path leads to', () => {
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.constant({ $: 'NaN' })),
        fc.array(tie('value')),
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((key) => key !== '$' && key !== '__proto__'),
          tie('value'),
        ),
      ),
    }))
    const at = (whole: Value, path: readonly (string | number)[]) =>
      path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], whole)
    fc.assert(
      fc.property(value, (whole) => {
        for (const { path, value: drawn } of cellsOf(layoutOf(whole))) expect(at(whole, path)).toBe(drawn)
      }),
    )
  })
})

test('a window has the focus in it, is as long as it may be, and never leaves the axis', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.integer({ min: 1, max: 50 }), fc.nat(999), (length, limit, focus) => {
      const { start, end } = windowOf(length, limit, focus)
      expect(end - start).toBe(Math.min(length, limit))
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(length)
      if (focus < length) expect(start <= focus && focus < end).toBe(true)
    }),
  )
})
