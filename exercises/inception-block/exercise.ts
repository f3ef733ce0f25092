import { defineExercise, type Factor, type Random, type Term } from 'receptive/exercise'
import { formatExplanation, kernelCells, sumOf, windowCells } from 'receptive/tensor'

interface InceptionParameters {
  b1: Matrix
  b2: { reduce: Matrix; kernels: Tensor4 }
  b3: { reduce: Matrix; kernels: Tensor4 }
  b4: Matrix
}

type Input = [X: Tensor3, p: InceptionParameters]

const list = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => item(index))

/** Small and never 0, so that every weight counts and two layers leave numbers that a person can read. */
const small = (random: Random, rows: number, columns: number): Matrix =>
  list(rows, () => list(columns, () => random.pick([-3, -2, -1, 1, 2, 3])))
const image = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  list(channels, () => small(random, rows, columns))
const negative = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  list(channels, () => list(rows, () => list(columns, () => -random.integer(1, 9))))
const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  list(channels, () => random.decimals(rows, columns))

/** With both signs in each row, so that what it makes is neither clipped everywhere nor nowhere. */
const mixing = (random: Random, out: number, channels: number): Matrix =>
  list(out, (o) => random.shuffle(list(channels, (c) => ((o + c) % 2 === 0 ? 1 : -1) * random.integer(1, 3))))

/** A kernel that leans to one sign, so that what it makes of numbers from 0 on is not clipped everywhere. */
const kernels = (random: Random, out: number, channels: number, size: number): Tensor4 =>
  list(out, () => list(channels, () => list(size, () => list(size, () => random.pick([-2, -1, 1, 2, 3])))))

/** How many channels each branch makes, and how many its 1×1 convolution leaves to its kernels. */
interface Widths {
  b1?: number
  b2?: Pair
  b3?: Pair
  b4?: number
}

const parameters = (
  random: Random,
  channels: number,
  { b1 = 1, b2 = [2, 1], b3 = [2, 1], b4 = 1 }: Widths = {},
): InceptionParameters => ({
  b1: mixing(random, b1, channels),
  b2: { reduce: mixing(random, b2[0], channels), kernels: kernels(random, b2[1], b2[0], 3) },
  b3: { reduce: mixing(random, b3[0], channels), kernels: kernels(random, b3[1], b3[0], 5) },
  b4: mixing(random, b4, channels),
})

const size = (side: number) => ({
  kernel: [side, side] as const,
  padding: [side - 1, side - 1] as const,
})

/** A weighted sum of the channels at one place; what the factors are depends on the branch. */
const mixTerms = (name: string, W: Matrix, out: number, channels: Factor[]): Term[] =>
  channels.map((factor, c) => ({
    factors: [{ parameter: name, at: [out, c], value: W[out][c] }, factor],
    value: W[out][c] * factor.value,
  }))

/** The window over the channels that `reduce` leaves; they are computed on the way, and padding adds nothing. */
function kernelTerms(
  name: string,
  X: Tensor3,
  { reduce, kernels }: InceptionParameters['b2'],
  out: number,
  at: Pair,
): Term[] {
  const hidden = reduce.map((weights) =>
    X[0].map((row, i) =>
      row.map((_, j) =>
        Math.max(
          0,
          X.reduce((sum, channel, c) => sum + weights[c] * channel[i][j], 0),
        ),
      ),
    ),
  )
  return hidden.flatMap((channel, c) => {
    const cells = windowCells('hidden', channel, at, size(kernels[out][c].length))
    return kernelCells(name, kernels[out][c], [out, c]).flatMap((weight, n) =>
      cells[n].padding
        ? []
        : [{ factors: [{ value: cells[n].value }, weight], value: cells[n].value * weight.value, part: c }],
    )
  })
}

export default defineExercise<Input>({
  order: 630,
  chapter: 'modern-networks',
  title: 'The inception block',
  summary:
    'Look at the same picture in four ways at once, with windows of 1, 3 and 5 pixels and a pooling, and keep all four.',
  minutes: 45,
  prerequisites: ['nin-block', 'pooling-stride'],
  kind: 'function',
  entry: 'inceptionBlock',
  signature: 'inceptionBlock(X: Tensor3, p: InceptionParameters): Tensor3',
  types: `/** Weights of 1×1 convolutions are [out][in]. */
interface InceptionParameters {
  /** a 1×1 convolution */
  b1: Matrix
  /** a 1×1 convolution, then kernels of 3×3 */
  b2: { reduce: Matrix; kernels: Tensor4 }
  /** a 1×1 convolution, then kernels of 5×5 */
  b3: { reduce: Matrix; kernels: Tensor4 }
  /** a 1×1 convolution, behind a max pooling of 3×3 with stride 1 */
  b4: Matrix
}`,
  parameters: [
    { name: 'X', description: 'the input, c_i channels of n_h × n_w' },
    {
      name: 'p',
      description:
        'b1, the weights [out][in] of a 1×1 convolution; b2, those of a 1×1 convolution (reduce) and 3×3 kernels behind it; b3, the same with 5×5 kernels; b4, the weights of a 1×1 convolution behind the pooling',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'one-pixel',
        title: 'Two channels of a single pixel: of every kernel, only the middle counts',
        input: [
          [[[-2]], [[-1]]],
          {
            b1: [[1, -3]],
            b2: {
              reduce: [
                [-1, 0],
                [1, 1],
              ],
              kernels: [
                [
                  [
                    [1, 2, 1],
                    [2, 3, 2],
                    [1, 2, 1],
                  ],
                  [
                    [4, 4, 4],
                    [4, 5, 4],
                    [4, 4, 4],
                  ],
                ],
              ],
            },
            b3: {
              reduce: [[1, -4]],
              kernels: [
                [
                  [
                    [9, 9, 9, 9, 9],
                    [9, 9, 9, 9, 9],
                    [9, 9, 1, 9, 9],
                    [9, 9, 9, 9, 9],
                    [9, 9, 9, 9, 9],
                  ],
                ],
                [
                  [
                    [9, 9, 9, 9, 9],
                    [9, 9, 9, 9, 9],
                    [9, 9, -1, 9, 9],
                    [9, 9, 9, 9, 9],
                    [9, 9, 9, 9, 9],
                  ],
                ],
              ],
            },
            b4: [[-1, 1]],
          },
        ],
      },
      {
        id: 'picture',
        title: 'One channel of 2×3 pixels, one channel from each branch',
        input: [
          [
            [
              [1, -2, 3],
              [-4, 5, -6],
            ],
          ],
          {
            b1: [[2]],
            b2: {
              reduce: [[-1]],
              kernels: [
                [
                  [
                    [0, 1, 0],
                    [1, 0, 0],
                    [0, 0, 0],
                  ],
                ],
              ],
            },
            b3: {
              reduce: [[1]],
              kernels: [
                [
                  [
                    [0, 0, 0, 0, 0],
                    [0, 0, 2, 0, 0],
                    [0, 0, 0, 0, 1],
                    [0, 0, 0, 0, 0],
                    [0, 0, 0, 0, 0],
                  ],
                ],
              ],
            },
            b4: [[1]],
          },
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every convolution has a ReLU behind it, the 1×1 convolution before the kernels as well. The pooling has none.',
      weight: 0.2,
      generate: (random) => [
        [image(random, 2, 4, 4), parameters(random, 2)],
        [image(random, 2, 5, 5), parameters(random, 2)],
        [
          decimals(random, 2, 3, 3),
          {
            b1: random.decimals(2, 2),
            b2: { reduce: random.decimals(2, 2), kernels: list(2, () => decimals(random, 2, 3, 3)) },
            b3: { reduce: random.decimals(2, 2), kernels: list(2, () => decimals(random, 2, 5, 5)) },
            b4: random.decimals(2, 2),
          },
        ],
      ],
    },
    {
      id: 'dark-pictures',
      title: 'Pictures of negative numbers only',
      hint: 'What does the pooling find at the edge of a picture that has no number above 0?',
      weight: 0.15,
      generate: (random) => [
        [negative(random, 2, 3, 3), parameters(random, 2, { b4: 2 })],
        [negative(random, 2, 4, 3), parameters(random, 2, { b4: 2 })],
        [negative(random, 1, 2, 2), { ...parameters(random, 1), b4: [[-1], [-2]] }],
      ],
    },
    {
      id: 'channel-counts',
      title: 'Branches of different widths',
      hint: 'The branches share nothing but their input: each has its own weights, and makes as many channels as they say. In the result they stand in the order b1, b2, b3, b4.',
      weight: 0.2,
      generate: (random) => [
        [image(random, 3, 3, 3), parameters(random, 3, { b1: 2, b2: [2, 3], b3: [1, 2], b4: 1 })],
        [image(random, 2, 3, 3), parameters(random, 2, { b1: 1, b2: [2, 2], b3: [2, 1], b4: 3 })],
        [image(random, 1, 3, 3), parameters(random, 1, { b1: 3, b2: [2, 1], b3: [3, 2], b4: 2 })],
        [image(random, 2, 3, 3), parameters(random, 2, { b1: 2, b2: [2, 2], b3: [2, 2], b4: 2 })],
      ],
    },
    {
      id: 'not-square',
      title: 'Pictures that are not square',
      hint: 'All four branches keep the height and the width of the picture, which are two different numbers.',
      weight: 0.15,
      generate: (random) => [
        [image(random, 2, 3, 5), parameters(random, 2)],
        [image(random, 2, 5, 3), parameters(random, 2)],
        [image(random, 2, 2, 6), parameters(random, 2, { b3: [1, 2] })],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest pictures: 1×1, one row, one column',
      hint: 'Around a single pixel the kernels meet nothing but zeros, and the pooling nothing at all. What is left of them?',
      weight: 0.05,
      generate: (random) => [
        [image(random, 2, 1, 1), parameters(random, 2, { b1: 2, b2: [2, 2], b3: [2, 2], b4: 2 })],
        [image(random, 2, 1, 6), parameters(random, 2)],
        [image(random, 2, 6, 1), parameters(random, 2)],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the picture and the parameters as they were.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [image(random, 2, 2, 3), parameters(random, 2)]
        const sameSize: Input = [image(random, 2, 2, 3), first[1]]
        const other: Input = [image(random, 3, 3, 2), parameters(random, 3, { b1: 2 })]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'Each is a RangeError: a tensor or matrix that is empty, ragged, or made of matrices of different sizes, and weights that are not for as many channels as there are. Look at every branch.',
    weight: 0.1,
    generate: (random) => {
      const X = image(random, 2, 3, 3)
      const p = parameters(random, 2)
      const { b2, b3 } = p
      const ragged = [...small(random, 2, 3), ...small(random, 1, 2)]
      const kernel = image(random, 2, 3, 3)
      return [
        [[], p],
        [[[], []], p],
        [[[[]], [[]]], p],
        [[small(random, 3, 3), ragged], p],
        [[small(random, 3, 3), small(random, 2, 3)], p],
        [[small(random, 3, 3), small(random, 3, 4)], p],
        [X, { ...p, b1: [] }],
        [X, { ...p, b1: [[1, 2], [3]] }],
        [X, { ...p, b1: mixing(random, 2, 3) }],
        [X, { ...p, b2: { ...b2, reduce: [] } }],
        [X, { ...p, b2: { ...b2, reduce: [[1, 2], [3]] } }],
        [X, { ...p, b2: { ...b2, reduce: mixing(random, 2, 3) } }],
        [X, { ...p, b2: { ...b2, reduce: mixing(random, 3, 2) } }],
        [X, { ...p, b2: { ...b2, kernels: [kernel, [kernel[0], ragged]] } }],
        [X, { ...p, b2: { ...b2, kernels: [kernel, image(random, 3, 3, 3)] } }],
        [X, { ...p, b3: { ...b3, reduce: mixing(random, 2, 1) } }],
        [X, { ...p, b3: { ...b3, reduce: mixing(random, 1, 2) } }],
        [X, { ...p, b3: { ...b3, kernels: kernels(random, 2, 1, 5) } }],
        [X, { ...p, b4: [] }],
        [X, { ...p, b4: [[1, 2], [3]] }],
        [X, { ...p, b4: mixing(random, 2, 3) }],
      ]
    },
  },
  explain([X, p], [out, row, column]) {
    const { b1, b2, b3, b4 } = p
    const place: Pair = [row, column]
    const pixel = X.map((channel, c) => ({
      parameter: 'X',
      at: [c, row, column],
      value: channel[row][column],
    }))
    const pooled = X.map((channel) => ({
      value: Math.max(...windowCells('X', channel, place, size(3), -Infinity).map(({ value }) => value)),
    }))
    const [from2, from3] = [b1.length, b1.length + b2.kernels.length]
    const from4 = from3 + b3.kernels.length
    const terms =
      out < from2
        ? mixTerms('p.b1', b1, out, pixel)
        : out < from3
          ? kernelTerms('p.b2.kernels', X, b2, out - from2, place)
          : out < from4
            ? kernelTerms('p.b3.kernels', X, b3, out - from3, place)
            : mixTerms('p.b4', b4, out - from4, pooled)
    const sum = sumOf(terms)
    if (Number(sum.total) > 0) return sum
    const [text] = formatExplanation(sum).split(' = ')
    const short = text.length < 150 ? text : `${sum.total}`.replace('-', '−')
    return { ...sum, combine: 'formula', formula: `max(0, ${short})`, total: 0 }
  },
})
