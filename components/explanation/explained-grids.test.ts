import { describe, expect, test } from 'vitest'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from '../../grader/tensor/index.ts'
import type { DrawnCell, DrawnGrid } from '../tensor/drawn-grid.ts'
import { type Explained, inputGridsOf, resultGridsOf } from './explained-grids.ts'
import { pathsBeside, pathsOf, placeOfPath } from './places-of.ts'
import { partialSumsOf } from './sum-of.ts'
import { surroundingsOf } from './surroundings.ts'

const X = countUp(3, 3)
const K = countUp(2, 2)

type Pair = [number, number]

const explain = (at: Pair, padding: Pair = [0, 0], stride: Pair = [1, 1]) =>
  sumOf(correlationTerms(windowCells('X', X, at, { kernel: [2, 2], padding, stride }), kernelCells('K', K)))

const explained = (at: Pair, padding: Pair = [0, 0]): Explained => ({
  arguments: [
    { name: 'X', value: X },
    { name: 'K', value: K },
  ],
  ...{ result: countUp(4, 4), explanation: explain(at, padding), at, field: '' },
})

const map = <Out>(grid: DrawnGrid | undefined, of: (cell: DrawnCell) => Out) =>
  grid?.rows.map(({ cells }) => cells.map(of))

describe('what a cell is made of', () => {
  test('is toned in the arguments, the weights lie over the input, and the number is ringed in the result', () => {
    const [input, kernel] = inputGridsOf(explained([1, 0]))
    expect(map(input?.grid, ({ look }) => look.tone ?? 0)).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [1, 1, 0],
    ])
    expect(map(input?.grid, ({ look }) => look.over)?.[1]).toEqual(['×0', '×1', undefined])
    expect(kernel?.title).toBe('K')
    expect(map(kernel?.grid, ({ look }) => look.over)?.flat()).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    const [result] = resultGridsOf(explained([1, 0]))
    expect(map(result?.grid, ({ look }) => look.isRinged ?? false)?.[1]).toEqual([true, false, false, false])
  })

  test('reaches into the padding, which is hatched and counts from there', () => {
    const [input] = inputGridsOf(explained([0, 0], [2, 2]))
    expect(input?.grid.columns?.[0]).toBe(-1)
    expect(input?.grid.rows[0]?.cells[0]).toMatchObject({ text: '0', look: { isOutside: true, tone: 1 } })
    expect(input?.grid.rows[0]?.cells[3]).toMatchObject({ text: '', look: { isOutside: true } })
    expect(input?.grid.rows[1]?.cells[1]).toMatchObject({ text: '0', look: { tone: 1 } })
  })

  test('of a maximum is the winner ringed, and padding never wins', () => {
    const cells = windowCells('X', X, [0, 0], { kernel: [2, 2], padding: [1, 1] }, Number.NEGATIVE_INFINITY)
    const terms = cells.map((factor) => ({ factors: [factor], value: factor.value }))
    const explanation = { combine: 'max' as const, terms, total: 0 }
    const [input] = inputGridsOf({ ...explained([0, 0]), explanation })
    expect(input?.grid.rows[0]?.cells[0]?.text).toBe('−∞')
    expect(
      map(input?.grid, ({ look }) => look.isRinged ?? false)
        ?.flat()
        .filter(Boolean),
    ).toHaveLength(1)
    expect(partialSumsOf(explanation)[0]?.terms.map(({ isWinner }) => isWinner)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  test('of a tensor are its channels, each toned by itself, and of a long axis what lies around the parts', () => {
    const tensor = [countUp(3, 40), countUp(3, 40, 1)]
    const terms = [0, 1].map((channel) => {
      const value = tensor[channel]?.[1]?.[30] as number
      return { factors: [{ parameter: 'p.X', at: [channel, 1, 30], value }], value, part: channel }
    })
    const cell = {
      arguments: [{ name: 'p', value: { X: tensor } }],
      ...{ result: { mean: [1, 2, 3] }, explanation: sumOf(terms), at: [1], field: 'mean' },
    }
    const [first, second] = inputGridsOf(cell)
    expect([first?.title, second?.title]).toEqual(['p.X[0]', 'p.X[1]'])
    expect(first?.grid.columns).toHaveLength(14)
    expect(first?.grid.rows[1]?.cells.filter(({ look }) => look.tone === 1).map(({ text }) => text)).toEqual([
      '70',
    ])
    expect(second?.grid.rows[1]?.cells.filter(({ look }) => look.tone === 2)).toHaveLength(1)
    expect(resultGridsOf(cell)[0]?.title).toBe('mean')
    expect(partialSumsOf(cell.explanation).map(({ total }) => total)).toEqual(['70', '71'])
  })
})

describe('what the other cells tell of one', () => {
  const all = (stride: Pair, padding: Pair) =>
    [0, 1].flatMap((row) => [0, 1].map((column) => explain([row, column], padding, stride)))

  test('is how far the padding reaches', () => {
    expect(surroundingsOf(all([2, 2], [2, 2])).extents.get('X')).toEqual({
      rows: { start: -1, end: 2 },
      columns: { start: -1, end: 2 },
    })
  })

  test('is where windows start, if the stride skips places between', () => {
    expect([...(surroundingsOf(all([2, 1], [2, 2])).starts.get('X') ?? [])]).toEqual([
      '-1,-1',
      '-1,0',
      '1,-1',
      '1,0',
    ])
    expect(surroundingsOf(all([1, 1], [2, 2])).starts.size).toBe(0)
  })
})

test('a path leads to a place: the keys of its field, and the index within', () => {
  expect(placeOfPath(['running', 'mean', 2])).toEqual({ field: 'running.mean', at: [2] })
  expect(placeOfPath([1, 0])).toEqual({ field: '', at: [1, 0] })
  expect(pathsOf({ dK: [[1, 2]], ok: true, name: 'x' }, 10)).toEqual([['dK', 0, 0], ['dK', 0, 1], ['ok']])
  expect(pathsOf([[1, 2]], 1)).toEqual([[0, 0]])
  expect(pathsBeside([[[1, 2]], [[3, 4]]], [1, 0, 0], 9)).toEqual([
    [1, 0, 0],
    [1, 0, 1],
  ])
})
