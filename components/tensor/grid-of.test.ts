import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Value } from '../../grader/contract/value.ts'
import { windowOf } from './axis-window.ts'
import { findOptionalDifference } from './difference-of.ts'
import { gridOf } from './grid-of.ts'
import { heatOf, largestMagnitude } from './heat.ts'
import { kindOfValue } from './kind-of-value.ts'
import { findOptionalNeighbour } from './neighbour.ts'
import { keyOfPath } from './path.ts'

const matrix = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  )
const settings = { path: [], focus: [], limit: 24, scale: 0, look: undefined }

describe('how a value is drawn', () => {
  test('a matrix and a list are grids, a number is a leaf, a large matrix of numbers a plane', () => {
    expect(kindOfValue(matrix(2, 3), 24).kind).toBe('grid')
    expect(kindOfValue([1, 2], 24).kind).toBe('grid')
    expect(kindOfValue(7, 24).kind).toBe('leaf')
    expect(kindOfValue(matrix(25, 3), 24)).toMatchObject({ kind: 'plane', plane: { width: 3 } })
    expect(kindOfValue([...matrix(25, 3), ['x', 1, 2]], 24).kind).toBe('grid')
  })

  test('a Tensor3 is a stack of channels, a Tensor4 of output channels, an object of its fields', () => {
    expect(kindOfValue([matrix(2, 2)], 24)).toMatchObject({ kind: 'stack', axis: 'channel' })
    expect(kindOfValue([[matrix(2, 2)]], 24)).toMatchObject({ kind: 'stack', axis: 'output-channel' })
    expect(kindOfValue({ dK: [1] }, 24)).toMatchObject({ axis: 'field', parts: [{ key: 'dK', value: [1] }] })
    expect(kindOfValue([{ a: 1 }], 24)).toMatchObject({ kind: 'stack', axis: 'index' })
  })
})

describe('a grid', () => {
  test('keeps the lengths of ragged rows, and what is no row stands alone', () => {
    const { rows } = gridOf([[1, 2], [3], { $: 'undefined' }], settings)
    expect(rows.map(({ cells, isNoRow = false }) => [cells.length, isNoRow])).toEqual([
      [2, false],
      [1, false],
      [1, true],
    ])
  })

  test('of a huge matrix is the part around the focus, and says so', () => {
    const { rows, leftOut } = gridOf(matrix(300, 300), { ...settings, focus: [250, 10] })
    expect(rows).toHaveLength(24)
    expect(rows.flatMap(({ cells }) => cells.map(({ path }) => keyOfPath(path)))).toContain('[250,10]')
    expect(leftOut).toMatchObject({ rows: { of: 300 }, columns: { start: 0, end: 24 } })
  })

  test.each([
    ['ArrowRight', '[0,1]', [0, 2]],
    ['ArrowDown', '[0,1]', [1, 1]],
    ['ArrowUp', '[0,1]', undefined],
    ['Home', '[1,2]', [1, 0]],
    ['End', '[1,0]', [1, 2]],
  ] as const)('%s leads from %s to %j', (key, from, to) => {
    const places = gridOf(matrix(2, 3), settings).rows.map(({ cells }) => cells.map(({ path }) => path))
    expect(findOptionalNeighbour(places, from, key)).toEqual(to)
  })
})

describe('the tint of a cell', () => {
  test('is a share of the largest magnitude, with its sign', () => {
    const largest = largestMagnitude([
      [1, -4],
      [{ $: 'Infinity' }, 2],
    ])
    expect([-4, 1, { $: 'Infinity' }, { $: 'NaN' }, 'x'].map((one) => heatOf(one, largest))).toEqual([
      -1, 0.25, 1, 0, 0,
    ])
  })
})

describe('the difference of two values', () => {
  test('is theirs cell by cell, of objects field by field', () => {
    expect(findOptionalDifference([[1, 2]], [[3, 2]])).toEqual([[2, 0]])
    expect(findOptionalDifference({ dK: [1], db: 2 }, { db: 5, dK: [1] })).toEqual({ dK: [0], db: 3 })
    expect(findOptionalDifference([1], [{ $: 'NaN' }])).toEqual([{ $: 'NaN' }])
  })

  test.each<[Value, Value]>([
    [[1, 2], [1]],
    [[[1]], [1]],
    [[1], ['1']],
    [{ a: 1 }, { b: 1 }],
  ])('there is none of %j and %j', (expected, actual) => {
    expect(findOptionalDifference(expected, actual)).toBeUndefined()
  })
})

test('the window of an axis holds the focus, is as long as allowed and lies on the axis', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 60 }), fc.nat(600), (length, limit, focus) => {
      const { start, end } = windowOf(length, limit, focus)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(length)
      expect(end - start).toBe(Math.min(length, limit))
      if (focus < length) expect(focus >= start && focus < end).toBe(true)
    }),
  )
})
