import { describe, expect, test } from 'vitest'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from '../../grader/tensor/index.ts'
import { cellGridsOf } from './cell-grids.ts'

const X = countUp(3, 3)
const K = countUp(2, 2)

function figureOf(at: [number, number], padding: [number, number]) {
  const cells = windowCells('X', X, at, { kernel: [2, 2], padding })
  return {
    ...{ view: 'cell' as const, caption: 'C', field: '', at, result: countUp(4, 4) },
    arguments: [
      { name: 'X', value: X },
      { name: 'K', value: K },
    ],
    explanation: sumOf(correlationTerms(cells, kernelCells('K', K))),
  }
}

describe('the grids of a cell', () => {
  test('are the arguments with the parts toned, and the result with the number ringed', () => {
    const [input, kernel, result] = cellGridsOf(figureOf([1, 0], [0, 0]))
    expect(input?.rows.map((row) => row.map(({ tone }) => tone))).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [1, 1, 0],
    ])
    expect(kernel?.title).toBe('K')
    expect(result?.rows.flat().filter(({ isMarked }) => isMarked)).toHaveLength(1)
    expect(result?.rows[1]?.[0]?.isMarked).toBe(true)
  })

  test('reach into the padding, hatched, and count from there', () => {
    const [input] = cellGridsOf(figureOf([0, 0], [2, 2]))
    expect(input?.origin).toEqual({ row: -1, column: -1 })
    expect(input?.rows[0]?.[0]).toMatchObject({ tone: -1, text: '0' })
    expect(input?.rows[0]?.[3]).toMatchObject({ tone: -1, text: '' }) // padding that takes no part
    expect(input?.rows[1]?.[1]).toMatchObject({ tone: 1, text: '0' })
  })

  test('of a tensor are its channels, and of a long axis what lies around the parts', () => {
    const tensor = [countUp(3, 40), countUp(3, 40, 1)]
    const terms = [0, 1].map((channel) => {
      const value = tensor[channel]?.[1]?.[30] as number
      return { factors: [{ parameter: 'p.X', at: [channel, 1, 30], value }], value, part: channel }
    })
    const grids = cellGridsOf({
      ...{ view: 'cell', caption: 'C', field: 'mean', at: [1] },
      arguments: [{ name: 'p', value: { X: tensor } }],
      result: { mean: [1, 2, 3] },
      explanation: sumOf(terms),
    })
    expect(grids.map(({ title }) => title)).toEqual(['p.X[0]', 'p.X[1]', 'mean'])
    const [first, second, mean] = grids
    expect(first?.rows[1]).toHaveLength(14)
    expect(first?.rows[1]?.filter(({ tone }) => tone === 1)).toEqual([
      expect.objectContaining({ text: '70' }),
    ])
    expect(second?.rows[1]?.filter(({ tone }) => tone === 2)).toHaveLength(1)
    expect(mean?.rows[0]?.map(({ isMarked }) => isMarked)).toEqual([false, true, false])
  })
})
