import { defineExercise, type Random, type Term } from 'receptive/exercise'
import { formatExplanation, kernelCells, sumOf, windowCells } from 'receptive/tensor'

interface ResidualParameters {
  conv1: { kernels: Tensor4; bias: number[] }
  conv2: { kernels: Tensor4; bias: number[] }
  shortcut?: Matrix
}

type Input = [X: Tensor3, p: ResidualParameters]
type Convolution = ResidualParameters['conv1']

const list = <T>(length: number, item: () => T): T[] => Array.from({ length }, item)

/** Small and never 0, so that every weight counts and two layers leave numbers that a person can read. */
const small = (random: Random) => random.pick([-3, -2, -1, 1, 2, 3])
const weights = (random: Random, rows: number, columns: number): Matrix =>
  list(rows, () => list(columns, () => small(random)))
const image = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  list(channels, () => weights(random, rows, columns))
const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  list(channels, () => random.decimals(rows, columns))

const layer = (random: Random, out: number, channels: number, rows = 3, columns = 3): Convolution => ({
  kernels: list(out, () => image(random, channels, rows, columns)),
  bias: list(out, () => small(random)),
})
const decimalLayer = (random: Random, out: number, channels: number): Convolution => ({
  kernels: list(out, () => decimals(random, channels, 3, 3)),
  bias: list(out, () => random.decimal(-5, 5)),
})

/** The convolution of the explanation: its numbers before any ReLU. */
function convolve(X: Tensor3, { kernels, bias }: Convolution): Tensor3 {
  return kernels.map((kernel, o) =>
    X[0].map((row, i) =>
      row.map((_, j) => {
        const cells = X.flatMap((channel) => windowCells('X', channel, [i, j], samePadding(kernel)))
        return kernel.flat(2).reduce((sum, weight, n) => sum + weight * cells[n].value, bias[o])
      }),
    ),
  )
}

function samePadding(kernel: Tensor3) {
  const [rows, columns] = [kernel[0].length, kernel[0][0].length]
  return { kernel: [rows, columns] as const, padding: [rows - 1, columns - 1] as const }
}

const relu = (X: Tensor3): Tensor3 =>
  X.map((channel) => channel.map((row) => row.map((value) => Math.max(0, value))))

const termOf = (parameter: string, at: number[], value: number): Term => ({
  factors: [{ parameter, at, value }],
  value,
})

/** As a number that stands in a sum: negative ones in brackets. */
const totalOf = (terms: Term[]): string => {
  const value = Number(sumOf(terms).total)
  return formatExplanation(sumOf([{ factors: [{ value }], value }])).split(' = ')[0]
}

export default defineExercise<Input>({
  order: 650,
  chapter: 'modern-networks',
  title: 'The residual block',
  summary:
    'Let two convolutions compute only the change, and add it to what came in: the step by which ResNet became deep.',
  minutes: 40,
  prerequisites: ['nin-block', 'vanishing-gradient'],
  kind: 'function',
  entry: 'residualBlock',
  signature: 'residualBlock(X: Tensor3, p: ResidualParameters): Tensor3',
  types: `/** Both convolutions keep height and width. */
interface ResidualParameters {
  /** kernels: [out][in][row][column]; bias: one number for each output channel */
  conv1: { kernels: Tensor4; bias: number[] }
  conv2: { kernels: Tensor4; bias: number[] }
  /** The weights of a 1×1 convolution, [out][in]; left out, the input itself is added. */
  shortcut?: Matrix
}`,
  parameters: [
    { name: 'X', description: 'the input, c_i channels of n_h × n_w' },
    {
      name: 'p',
      description:
        'conv1 and conv2, each with kernels ([out][in][row][column]) and bias (one number for each output channel), both padded so that height and width stay; shortcut, the weights [out][in] of a 1×1 convolution of X, or left out where X itself is added',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'one-row',
        title: 'One channel of three pixels, 1×1 kernels: every step fits in one line',
        input: [
          [[[2, -2, -5]]],
          { conv1: { kernels: [[[[0.5]]]], bias: [0] }, conv2: { kernels: [[[[-4]]]], bias: [3] } },
        ],
      },
      {
        id: 'shortcut',
        title: 'One channel in, two channels out, with a shortcut',
        input: [
          [
            [
              [1, -2],
              [3, 0],
            ],
          ],
          {
            conv1: { kernels: [[[[1]]], [[[-1]]]], bias: [0, 1] },
            conv2: {
              kernels: [
                [[[1]], [[2]]],
                [[[-1]], [[1]]],
              ],
              bias: [-1, 2],
            },
            shortcut: [[2], [-1]],
          },
        ],
      },
      {
        id: 'kernels',
        title: 'A 3×3 picture and kernels of 3×3',
        input: [
          [
            [
              [1, -2, 3],
              [0, 4, -1],
              [2, -3, 1],
            ],
          ],
          {
            conv1: {
              kernels: [
                [
                  [
                    [0, 1, 0],
                    [0, 0, -1],
                    [2, 0, 0],
                  ],
                ],
              ],
              bias: [1],
            },
            conv2: {
              kernels: [
                [
                  [
                    [1, 0, 0],
                    [0, -1, 0],
                    [0, 0, 2],
                  ],
                ],
              ],
              bias: [-2],
            },
          },
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Write down what each of the two ReLUs gets. What goes round the block on the skip connection passes none of them before the sum.',
      weight: 0.15,
      generate: (random) => [
        [image(random, 2, 4, 4), { conv1: layer(random, 2, 2), conv2: layer(random, 2, 2) }],

        [decimals(random, 1, 4, 4), { conv1: decimalLayer(random, 1, 1), conv2: decimalLayer(random, 1, 1) }],
        [decimals(random, 2, 3, 3), { conv1: decimalLayer(random, 2, 2), conv2: decimalLayer(random, 2, 2) }],
      ],
    },
    {
      id: 'channel-counts',
      title: 'More, or fewer, channels between the two convolutions',
      hint: 'The second convolution reads what the first one wrote: as many channels as the first one has kernels.',
      weight: 0.1,
      generate: (random) => [
        [image(random, 1, 3, 3), { conv1: layer(random, 3, 1), conv2: layer(random, 1, 3) }],
        [image(random, 3, 3, 3), { conv1: layer(random, 1, 3), conv2: layer(random, 3, 1) }],
        [image(random, 2, 3, 3), { conv1: layer(random, 4, 2, 1, 1), conv2: layer(random, 2, 4, 1, 1) }],
      ],
    },
    {
      id: 'shortcut',
      title: 'With a shortcut',
      hint: 'Where a shortcut is given, the skip connection carries its weighted sums of the input channels. It has one row of weights for each output channel, no bias, and no ReLU.',
      weight: 0.15,
      generate: (random) => [
        [
          image(random, 2, 3, 3),
          { conv1: layer(random, 3, 2), conv2: layer(random, 3, 3), shortcut: weights(random, 3, 2) },
        ],
        [
          image(random, 3, 3, 3),
          { conv1: layer(random, 2, 3), conv2: layer(random, 2, 2), shortcut: weights(random, 2, 3) },
        ],
        [
          image(random, 2, 3, 3),
          { conv1: layer(random, 2, 2), conv2: layer(random, 2, 2), shortcut: weights(random, 2, 2) },
        ],
        [
          decimals(random, 3, 2, 3),
          {
            conv1: decimalLayer(random, 3, 3),
            conv2: decimalLayer(random, 3, 3),
            shortcut: random.decimals(3, 3),
          },
        ],
      ],
    },
    {
      id: 'not-square',
      title: 'Pictures that are not square',
      hint: 'Both convolutions keep the height and the width of the picture, which are two different numbers.',
      weight: 0.1,
      generate: (random) => [
        [image(random, 2, 3, 5), { conv1: layer(random, 2, 2), conv2: layer(random, 2, 2) }],
        [image(random, 2, 5, 3), { conv1: layer(random, 2, 2), conv2: layer(random, 2, 2) }],
        [
          image(random, 1, 2, 4),
          { conv1: layer(random, 2, 1), conv2: layer(random, 2, 2), shortcut: weights(random, 2, 1) },
        ],
      ],
    },
    {
      id: 'kernel-sizes',
      title: 'Kernels of even sizes, not square, or larger than the picture',
      hint: 'A kernel of k rows gets k − 1 rows of zeros, and of an odd number of them the top gets the one more. The two convolutions may have kernels of different sizes.',
      weight: 0.15,
      generate: (random) => [
        [image(random, 1, 4, 4), { conv1: layer(random, 1, 1, 2, 2), conv2: layer(random, 1, 1, 2, 2) }],
        [image(random, 2, 3, 4), { conv1: layer(random, 2, 2, 4, 1), conv2: layer(random, 2, 2, 1, 2) }],
        [image(random, 2, 4, 4), { conv1: layer(random, 2, 2, 1, 3), conv2: layer(random, 2, 2, 3, 1) }],
        [image(random, 1, 2, 3), { conv1: layer(random, 2, 1, 5, 5), conv2: layer(random, 1, 2, 3, 2) }],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest pictures: 1×1, one row, one column',
      hint: 'Around a single pixel, a 3×3 kernel meets nothing but padding. What is left of it?',
      weight: 0.1,
      generate: (random) => [
        [image(random, 2, 1, 1), { conv1: layer(random, 2, 2), conv2: layer(random, 2, 2) }],
        [image(random, 1, 1, 5), { conv1: layer(random, 1, 1), conv2: layer(random, 1, 1) }],
        [image(random, 1, 5, 1), { conv1: layer(random, 1, 1), conv2: layer(random, 1, 1) }],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the picture and the parameters as they were.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [
          image(random, 2, 2, 3),
          { conv1: layer(random, 2, 2), conv2: layer(random, 2, 2) },
        ]
        const sameSize: Input = [image(random, 2, 2, 3), first[1]]
        const other: Input = [
          image(random, 1, 3, 2),
          { conv1: layer(random, 2, 1), conv2: layer(random, 1, 2) },
        ]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'Each is a RangeError: a tensor that is empty, ragged, or made of matrices of different sizes; numbers of channels, weights or biases that do not match; and other channels out than in without a shortcut.',
    weight: 0.1,
    generate: (random) => {
      const X = image(random, 2, 3, 3)
      const p = { conv1: layer(random, 2, 2), conv2: layer(random, 2, 2) }
      const { kernels, bias } = layer(random, 2, 2)
      const odd = image(random, 2, 3, 3)
      const ragged = [...weights(random, 2, 3), ...weights(random, 1, 2)]
      return [
        [[], p],
        [[[], []], p],
        [[[[]], [[]]], p],
        [[weights(random, 3, 3), ragged], p],
        [[weights(random, 3, 3), weights(random, 2, 3)], p],
        [[weights(random, 3, 3), weights(random, 3, 4)], p],
        [image(random, 3, 3, 3), { ...p, shortcut: weights(random, 2, 3) }],

        [X, { ...p, conv1: { kernels: [], bias: [] } }],
        [X, { ...p, conv1: { kernels: [odd, [odd[0], ragged]], bias } }],
        [X, { ...p, conv1: { kernels: [odd, image(random, 2, 2, 3)], bias } }],

        [X, { ...p, conv1: { kernels: [odd, image(random, 1, 3, 3)], bias } }],
        [X, { ...p, conv1: { kernels, bias: [1] } }],

        [X, { ...p, conv2: { kernels: [], bias: [] } }],
        [X, { ...p, conv2: { kernels: [odd, [odd[0], ragged]], bias } }],
        [X, { ...p, conv2: layer(random, 2, 3) }],

        [X, { ...p, conv2: { kernels, bias: [1, 2, 3] } }],
        [X, { ...p, conv2: layer(random, 3, 2) }],
        [X, { ...p, conv2: layer(random, 1, 2) }],
        [X, { ...p, shortcut: [] }],

        [X, { ...p, shortcut: weights(random, 3, 2) }],
        [X, { ...p, shortcut: [[1, 2], [3]] }],
        [X, { ...p, shortcut: weights(random, 2, 3) }],
      ]
    },
  },
  explain([X, { conv1, conv2, shortcut }], [out, row, column]) {
    const skip: Term[] = shortcut
      ? X.map((channel, c) => ({
          factors: [
            { parameter: 'p.shortcut', at: [out, c], value: shortcut[out][c] },
            { parameter: 'X', at: [c, row, column], value: channel[row][column] },
          ],
          value: shortcut[out][c] * channel[row][column],
        }))
      : [termOf('X', [out, row, column], X[out][row][column])]
    const hidden = relu(convolve(X, conv1))
    const kernel = conv2.kernels[out]
    const residual: Term[] = hidden.flatMap((channel, c) => {
      const cells = windowCells('hidden', channel, [row, column], samePadding(kernel))
      return kernelCells('p.conv2.kernels', kernel[c], [out, c]).map((weight, n) => ({
        // What the first convolution makes is computed on the way: no parameter holds it.
        factors: [{ value: cells[n].value }, weight],
        value: cells[n].value * weight.value,
      }))
    })
    residual.push(termOf('p.conv2.bias', [out], conv2.bias[out]))
    const sum = sumOf([...skip, ...residual])
    if (Number(sum.total) > 0) return sum
    const formula = `max(0, skip + residual) = max(0, ${totalOf(skip)} + ${totalOf(residual)})`
    return { ...sum, combine: 'formula', formula, total: 0 }
  },
})
