import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellExplanation, Factor } from '../contract/explanation.ts'
import { correlationTerms, formatExplanation, kernelCells, sumOf, windowCells } from './explain.ts'

const X = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
]
const K = [
  [0, 1],
  [2, 3],
]
const kernel = [2, 2] as const

/** The padded matrix written out, each cell with where it comes from: the odd row and column on top and left. */
function pad(matrix: number[][], [rows, columns]: readonly number[], value: number): Factor[][] {
  const [top, left] = [rows, columns].map((total = 0) => total - Math.floor(total / 2)) as [number, number]
  const [height, width] = [matrix.length, matrix[0]?.length ?? 0]
  return Array.from({ length: height + (rows ?? 0) }, (_, i) =>
    Array.from({ length: width + (columns ?? 0) }, (_, j) => {
      const at = [i - top, j - left]
      const isInside = i >= top && j >= left && i < top + height && j < left + width
      return isInside
        ? { parameter: 'X', at, value: matrix[i - top]?.[j - left] as number }
        : { parameter: 'X', at, value, padding: true as const }
    }),
  )
}

test('windowCells are the cells of the padded matrix, for every padding, stride and dilation', () => {
  const pair = (min: number, max: number) => fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }))
  const window = fc.record({
    kernel: pair(1, 3),
    padding: pair(0, 4),
    stride: pair(1, 3),
    dilation: pair(1, 2),
  })
  fc.assert(
    fc.property(window, pair(1, 6), ({ kernel, padding, stride, dilation }, [height, width]) => {
      const matrix = Array.from({ length: height }, (_, i) =>
        Array.from({ length: width }, (_, j) => 10 * i + j + 1),
      )
      const padded = pad(matrix, padding, -5)
      const reach = kernel.map((length, axis) => (length - 1) * (dilation[axis] ?? 1)) as [number, number]
      for (let i = 0; i * stride[0] + reach[0] < padded.length; i++)
        for (let j = 0; j * stride[1] + reach[1] < (padded[0]?.length ?? 0); j++) {
          const wanted: unknown[] = []
          for (let row = 0; row <= reach[0]; row += dilation[0])
            for (let column = 0; column <= reach[1]; column += dilation[1])
              wanted.push(padded[i * stride[0] + row]?.[j * stride[1] + column])
          expect(windowCells('X', matrix, [i, j], { kernel, padding, stride, dilation }, -5)).toEqual(wanted)
        }
    }),
  )
})

test('windowCells of one channel carry it in front of each index', () => {
  expect(windowCells('X', X, [1, 1], { kernel: [1, 2] }, 0, 4)).toEqual([
    { parameter: 'X', at: [4, 1, 1], value: 4 },
    { parameter: 'X', at: [4, 1, 2], value: 5 },
  ])
})

test('kernelCells carry the place of the kernel in front of each index', () => {
  expect(kernelCells('K', [[5], [6]], [2, 0])).toEqual([
    { parameter: 'K', at: [2, 0, 0, 0], value: 5 },
    { parameter: 'K', at: [2, 0, 1, 0], value: 6 },
  ])
})

describe('formatExplanation', () => {
  const terms = (numbers: number[]) => numbers.map((value) => ({ factors: [{ value }], value }))

  test('a cross-correlation is a sum of products', () => {
    const explanation = sumOf(correlationTerms(windowCells('X', X, [0, 0], { kernel }), kernelCells('K', K)))
    expect(explanation.total).toBe(19)
    expect(formatExplanation(explanation)).toBe('0·0 + 1·1 + 3·2 + 4·3 = 19')
  })

  test('padding is written as the zero it is, a negative factor in brackets', () => {
    const cells = windowCells('X', X, [0, 0], { kernel: [1, 2], padding: [0, 1] })
    const explanation = sumOf(correlationTerms(cells, kernelCells('K', [[7, -1]])))
    expect(formatExplanation(explanation)).toBe('0·7 + 0·(−1) = 0')
  })

  test('a maximum, where padding never wins', () => {
    expect(formatExplanation({ combine: 'max', terms: terms([4, 5, 7, 8]), total: 8 })).toBe(
      'max(4, 5, 7, 8) = 8',
    )
    const cells = windowCells('X', X, [0, 0], { kernel, padding: [2, 2] })
    const padded = cells.map((factor) => ({ factors: [factor], value: factor.value }))
    expect(formatExplanation({ combine: 'max', terms: padded, total: 0 })).toBe('max(−∞, −∞, −∞, 0) = 0')
  })

  test('an average names its divisor', () => {
    const average: CellExplanation = { combine: 'average', terms: terms([0, 1, 3, 4]), divisor: 4, total: 2 }
    expect(formatExplanation(average)).toBe('(0 + 1 + 3 + 4) / 4 = 2')
  })

  test('the terms of each part stand in brackets; a single part needs none', () => {
    const cells = windowCells('X', X, [0, 0], { kernel: [1, 2] })
    const weights = kernelCells('K', [[2, 3]])
    const [first, second] = [correlationTerms(cells, weights, 0), correlationTerms(cells, weights, 1)]
    expect(formatExplanation(sumOf([...first, ...second]))).toBe('(0·2 + 1·3) + (0·2 + 1·3) = 6')
    expect(formatExplanation(sumOf(first))).toBe('0·2 + 1·3 = 3')
    expect(formatExplanation(sumOf([...first, ...second, ...terms([4])]))).toBe(
      '(0·2 + 1·3) + (0·2 + 1·3) + 4 = 10',
    )
  })

  test('a formula is written as it stands, and numbers with nine digits at most', () => {
    const formula: CellExplanation = { combine: 'formula', terms: [], formula: '⌊(3 − 2 + 1) / 1⌋', total: 2 }
    expect(formatExplanation(formula)).toBe('⌊(3 − 2 + 1) / 1⌋ = 2')
    expect(formatExplanation(sumOf(terms([0.1, 0.2])))).toBe('0.1 + 0.2 = 0.3')
  })
})
