import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findOptionalMisfit } from './misfit.ts'
import { explainCell, outputShape, resultOf } from './operation.ts'
import { planeOf, rowsOf, slideOver } from './plane.ts'
import { operations, type Pair, type Settings, sizeOf } from './settings.ts'

const numbers = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
]
const example: Settings = {
  operation: 'correlation',
  input: numbers,
  kernel: [
    [0, 1],
    [2, 3],
  ],
  padding: [0, 0],
  stride: [1, 1],
  dilation: [1, 1],
}

const pair = (min: number, max: number) => fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }))
const matrix = (most: number) =>
  pair(1, most).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
const anySettings: fc.Arbitrary<Settings> = fc.record({
  operation: fc.constantFrom(...operations),
  input: matrix(7),
  kernel: matrix(3),
  padding: pair(0, 5),
  stride: pair(1, 3),
  dilation: pair(1, 3),
})
const fitting = anySettings.filter((one) => !findOptionalMisfit(sizeOf(one.input), one))

/** Written from the definition: a padded copy, every place where the window lies within, and plain loops. */
function byLoops({ operation, input, kernel, padding, stride, dilation }: Settings): number[][] {
  const outside = operation === 'max-pooling' ? Number.NEGATIVE_INFINITY : 0
  const top = padding[0] - Math.floor(padding[0] / 2)
  const left = padding[1] - Math.floor(padding[1] / 2)
  const padded: number[][] = []
  for (let i = 0; i < input.length + padding[0]; i++) {
    const row: number[] = []
    for (let j = 0; j < (input[0] ?? []).length + padding[1]; j++)
      row.push(input[i - top]?.[j - left] ?? outside)
    padded.push(row)
  }
  const [height, width] = [kernel.length, (kernel[0] ?? []).length]
  const result: number[][] = []
  for (let i = 0; i + dilation[0] * (height - 1) < padded.length; i += stride[0]) {
    const row: number[] = []
    for (let j = 0; j + dilation[1] * (width - 1) < (padded[0] ?? []).length; j += stride[1]) {
      let sum = 0
      let greatest = Number.NEGATIVE_INFINITY
      for (let a = 0; a < height; a++)
        for (let b = 0; b < width; b++) {
          const cell = padded[i + a * dilation[0]]?.[j + b * dilation[1]] ?? Number.NaN
          const flipped = kernel[height - 1 - a]?.[width - 1 - b] ?? Number.NaN
          const weight = kernel[a]?.[b] ?? Number.NaN
          if (operation === 'correlation') sum += cell * weight
          else if (operation === 'convolution') sum += cell * flipped
          else sum += cell
          if (cell > greatest) greatest = cell
        }
      if (operation === 'max-pooling') row.push(greatest)
      else row.push(operation === 'average-pooling' ? sum / (height * width) : sum)
    }
    result.push(row)
  }
  return result
}

const asNumbers = (result: unknown) =>
  (result as (number | { $: string })[][]).map((row) =>
    row.map((value) => (typeof value === 'number' ? value + 0 : Number(value.$))),
  )

describe('the result', () => {
  test.each([
    [
      'correlation',
      [
        [19, 25],
        [37, 43],
      ],
    ],
    [
      'convolution',
      [
        [5, 11],
        [23, 29],
      ],
    ],
    [
      'max-pooling',
      [
        [4, 5],
        [7, 8],
      ],
    ],
    [
      'average-pooling',
      [
        [2, 3],
        [5, 6],
      ],
    ],
  ] as const)('of the example by %s is %j', (operation, wanted) => {
    expect(resultOf({ ...example, operation })).toEqual(wanted)
  })

  test('is what plain loops over a padded copy compute', () => {
    fc.assert(
      fc.property(fitting, (settings) => {
        expect(asNumbers(resultOf(settings))).toEqual(
          byLoops(settings).map((row) => row.map((one) => one + 0)),
        )
      }),
    )
  })

  test('is the same number by number when it is computed for a picture, fractions included', () => {
    const fractions = fc.tuple(fitting, fc.double({ min: 0.1, max: 3, noNaN: true }))
    fc.assert(
      fc.property(fractions, ([settings, factor]) => {
        const kernel = settings.kernel.map((row) => row.map((weight) => weight * factor))
        const scaled = { ...settings, kernel }
        const computed = rowsOf(slideOver(planeOf(scaled.input), scaled))
        expect(computed.map((row) => row.map((one) => one + 0))).toEqual(asNumbers(resultOf(scaled)))
      }),
    )
  })

  test('has the shape of the formula; where that is below 1, the window fits nowhere', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const size = sizeOf(settings.input)
        const wanted = [0, 1].map((axis) => {
          const at = axis as 0 | 1
          const [n, k] = [size[at], sizeOf(settings.kernel)[at]]
          const [p, s, d] = [settings.padding[at], settings.stride[at], settings.dilation[at]]
          return Math.floor((n - d * (k - 1) - 1 + p) / s) + 1
        })
        expect(outputShape(size, settings)).toEqual(wanted)
        expect(findOptionalMisfit(size, settings) === undefined).toBe(Math.min(...wanted) >= 1)
      }),
    )
  })
})

describe('an explanation', () => {
  test('of a convolution points into the kernel as it is written', () => {
    const { terms, total } = explainCell({ ...example, operation: 'convolution' }, [0, 0])
    expect(
      terms.map(({ factors }) => factors.map(({ parameter, at, value }) => [parameter, at, value])),
    ).toEqual([
      [
        ['X', [0, 0], 0],
        ['K', [1, 1], 3],
      ],
      [
        ['X', [0, 1], 1],
        ['K', [1, 0], 2],
      ],
      [
        ['X', [1, 0], 3],
        ['K', [0, 1], 1],
      ],
      [
        ['X', [1, 1], 4],
        ['K', [0, 0], 0],
      ],
    ])
    expect(total).toBe(5)
  })

  test('of an odd padding has the odd row and column on top and on the left', () => {
    const { terms } = explainCell({ ...example, padding: [1, 1] }, [0, 0])
    expect(terms.map(({ factors }) => factors[0]?.padding ?? false)).toEqual([true, true, true, false])
  })

  test('of a window that lies in padding alone has no greatest number', () => {
    const settings: Settings = { ...example, operation: 'max-pooling', padding: [4, 4] }
    expect(explainCell(settings, [0, 0])).toMatchObject({ combine: 'max', total: Number.NEGATIVE_INFINITY })
    expect((resultOf(settings) as unknown[][])[0]?.[0]).toEqual({ $: '-Infinity' })
  })

  test('of an average divides by the whole window, padding included', () => {
    const settings: Settings = { ...example, operation: 'average-pooling', padding: [2, 2] }
    expect(explainCell(settings, [2, 2])).toMatchObject({ combine: 'average', divisor: 4, total: 6 })
  })
})

test('what does not fit is told by its axis and lengths', () => {
  const tall = { ...example, kernel: [[1], [1], [1]], dilation: [3, 1] as Pair, padding: [1, 0] as Pair }
  expect(findOptionalMisfit([3, 3], tall)).toEqual({ axis: 'rows', reach: 7, length: 4 })
  expect(findOptionalMisfit([3, 1], example)).toEqual({ axis: 'columns', reach: 2, length: 1 })
})
