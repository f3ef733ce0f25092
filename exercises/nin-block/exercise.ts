import { defineExercise, type Random, type Term } from 'receptive/exercise'
import { formatExplanation, sumOf, windowCells } from 'receptive/tensor'

type Input = [X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix]

const list = <T>(length: number, item: () => T): T[] => Array.from({ length }, item)

/** Small and never 0, so that every weight counts and three layers leave numbers that a person can read. */
const small = (random: Random, rows: number, columns: number): Matrix =>
  list(rows, () => list(columns, () => random.pick([-3, -2, -1, 1, 2, 3])))
const image = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  list(channels, () => small(random, rows, columns))
const kernels = (random: Random, out: number, channels: number, rows = 3, columns = 3): Tensor4 =>
  list(out, () => image(random, channels, rows, columns))
const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  list(channels, () => random.decimals(rows, columns))

/** No more than half of the weights are negative, so that not everything is clipped on the way. */
const mixing = (random: Random, out: number, channels: number): Matrix =>
  list(out, () => {
    const negative = random.integer(0, Math.floor(channels / 2))
    return random.shuffle(list(channels, () => random.integer(1, 3)).map((w, c) => (c < negative ? -w : w)))
  })

const relu = (X: Tensor3): Tensor3 =>
  X.map((channel) => channel.map((row) => row.map((value) => Math.max(0, value))))

function convolve(X: Tensor3, K: Tensor4): Tensor3 {
  const [rows, columns] = [K[0][0].length, K[0][0][0].length]
  const window = { kernel: [rows, columns] as const, padding: [rows - 1, columns - 1] as const }
  return K.map((kernel) =>
    X[0].map((row, i) =>
      row.map((_, j) => {
        const cells = X.flatMap((channel) => windowCells('X', channel, [i, j], window))
        return kernel.flat(2).reduce((sum, weight, n) => sum + weight * cells[n].value, 0)
      }),
    ),
  )
}

const mix = (X: Tensor3, W: Matrix): Tensor3 =>
  W.map((weights) =>
    X[0].map((row, i) =>
      row.map((_, j) => X.reduce((sum, channel, c) => sum + weights[c] * channel[i][j], 0)),
    ),
  )

export default defineExercise<Input>({
  order: 610,
  chapter: 'modern-networks',
  title: 'The NiN block',
  summary: 'Let a small network look through each window: a convolution, and two 1×1 convolutions behind it.',
  minutes: 30,
  prerequisites: ['multi-output-channels', 'padding', 'one-by-one-convolution', 'activations'],
  kind: 'function',
  entry: 'ninBlock',
  signature: 'ninBlock(X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix): Tensor3',
  parameters: [
    { name: 'X', description: 'the input, c_i channels of n_h × n_w' },
    {
      name: 'K',
      description: 'c_k kernels, each of c_i channels of k_h × k_w; padded so that height and width stay',
    },
    { name: 'W1', description: 'the weights of the first 1×1 convolution, [c_1][c_k]' },
    { name: 'W2', description: 'the weights of the second 1×1 convolution, [c_2][c_1]' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'four-pixels',
        title: 'One row of four pixels, two kernels of 1×1',
        input: [
          [[[2, -1, 3, -4]]],
          [[[[1]]], [[[-2]]]],
          [
            [1, -1],
            [1, 1],
          ],
          [
            [2, -1],
            [-1, 1],
            [1, 1],
          ],
        ],
      },
      {
        id: 'kernels',
        title: 'A 3×3 picture, two kernels of 3×3',
        input: [
          [
            [
              [1, 0, 2],
              [-1, 3, 0],
              [0, 1, -2],
            ],
          ],
          [
            [
              [
                [0, 1, 0],
                [0, 1, -1],
                [2, 0, 0],
              ],
            ],
            [
              [
                [1, 0, 0],
                [0, -1, 0],
                [0, 0, 2],
              ],
            ],
          ],
          [
            [1, -2],
            [-1, 1],
          ],
          [
            [1, 2],
            [3, -1],
          ],
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'There are three ReLUs, one behind each of the three layers. What does each of them get, and what does it leave?',
      weight: 0.2,
      generate: (random) => [
        [image(random, 1, 4, 4), kernels(random, 2, 1), mixing(random, 2, 2), mixing(random, 2, 2)],
        [image(random, 2, 4, 4), kernels(random, 3, 2), mixing(random, 3, 3), mixing(random, 3, 3)],
        [
          decimals(random, 2, 3, 3),
          list(2, () => decimals(random, 2, 3, 3)),
          random.decimals(2, 2),
          random.decimals(2, 2),
        ],
        [
          decimals(random, 2, 4, 4),
          list(3, () => decimals(random, 2, 2, 2)),
          random.decimals(3, 3),
          random.decimals(3, 3),
        ],
      ],
    },
    {
      id: 'channel-counts',
      title: 'Other numbers of channels after each layer',
      hint: 'Each layer reads as many channels as the one before it wrote. In W1 and W2 a row makes one channel; its weights belong to the channels that it reads.',
      weight: 0.15,
      generate: (random) => [
        [image(random, 3, 3, 3), kernels(random, 2, 3), mixing(random, 3, 2), mixing(random, 4, 3)],
        [image(random, 1, 3, 3), kernels(random, 4, 1), mixing(random, 3, 4), mixing(random, 2, 3)],
        [image(random, 2, 3, 3), kernels(random, 3, 2), mixing(random, 2, 3), mixing(random, 3, 2)],
        [
          image(random, 2, 3, 3),
          kernels(random, 2, 2),
          mixing(random, 2, 2),
          [[random.integer(1, 3), random.integer(1, 3)]],
        ],
      ],
    },
    {
      id: 'not-square',
      title: 'Pictures that are not square',
      hint: 'All three layers keep the height and the width of the picture, which are two different numbers.',
      weight: 0.15,
      generate: (random) => [
        [image(random, 2, 3, 5), kernels(random, 2, 2), mixing(random, 2, 2), mixing(random, 2, 2)],
        [image(random, 2, 5, 3), kernels(random, 2, 2), mixing(random, 3, 2), mixing(random, 2, 3)],
        [image(random, 1, 2, 6), kernels(random, 2, 1), mixing(random, 2, 2), mixing(random, 2, 2)],
      ],
    },
    {
      id: 'kernel-sizes',
      title: 'Kernels of even sizes, not square, or larger than the picture',
      hint: 'A kernel of k rows gets k − 1 rows of zeros, and of an odd number of them the top gets the one more; the same on the left.',
      weight: 0.15,
      generate: (random) => [
        [image(random, 1, 4, 4), kernels(random, 2, 1, 2, 2), mixing(random, 2, 2), mixing(random, 2, 2)],
        [image(random, 2, 4, 3), kernels(random, 2, 2, 4, 1), mixing(random, 2, 2), mixing(random, 2, 2)],
        [image(random, 2, 3, 4), kernels(random, 2, 2, 1, 2), mixing(random, 2, 2), mixing(random, 2, 2)],
        [image(random, 1, 2, 3), kernels(random, 3, 1, 3, 5), mixing(random, 2, 3), mixing(random, 2, 2)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest pictures: 1×1, one row, one column',
      hint: 'Around a single pixel, a 3×3 kernel meets nothing but padding. What is left of it?',
      weight: 0.1,
      generate: (random) => [
        [image(random, 2, 1, 1), kernels(random, 3, 2), mixing(random, 2, 3), mixing(random, 2, 2)],
        [image(random, 1, 1, 6), kernels(random, 2, 1), mixing(random, 2, 2), mixing(random, 2, 2)],
        [image(random, 1, 6, 1), kernels(random, 2, 1), mixing(random, 2, 2), mixing(random, 2, 2)],
        [image(random, 1, 1, 5), kernels(random, 1, 1, 1, 1), [[2]], [[1], [3]]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the picture and the weights as they were.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [
          image(random, 2, 2, 3),
          kernels(random, 2, 2),
          mixing(random, 2, 2),
          mixing(random, 2, 2),
        ]
        const [, K, W1, W2] = first
        const other: Input = [image(random, 1, 3, 2), kernels(random, 3, 1), mixing(random, 2, 3), W2]
        return [first, [image(random, 2, 2, 3), K, W1, W2], other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'Each is a RangeError: a tensor or matrix that is empty, ragged, or made of matrices of different sizes, and a layer whose weights are not for as many channels as the layer before it makes.',
    weight: 0.1,
    generate: (random) => {
      const X = image(random, 2, 3, 3)
      const K = kernels(random, 3, 2)
      const W1 = mixing(random, 2, 3)
      const W2 = mixing(random, 4, 2)
      const kernel = image(random, 2, 3, 3)
      const ragged = [...small(random, 2, 3), ...small(random, 1, 2)]
      return [
        [[], K, W1, W2],
        [[[], []], K, W1, W2],
        [[[[]], [[]]], K, W1, W2],
        [[small(random, 3, 3), ragged], K, W1, W2],
        [[small(random, 3, 3), small(random, 2, 3)], K, W1, W2],
        [[small(random, 3, 3), small(random, 3, 4)], K, W1, W2],
        [X, [], W1, W2],
        [
          X,
          [
            [[[]], [[]]],
            [[[]], [[]]],
            [[[]], [[]]],
          ],
          W1,
          W2,
        ],
        [X, [kernel, kernel, [kernel[0], ragged]], W1, W2],
        [X, [kernel, kernel, image(random, 2, 2, 3)], W1, W2],
        [X, [kernel, kernel, image(random, 2, 3, 2)], W1, W2],
        [X, [kernel, kernel, image(random, 1, 3, 3)], W1, W2],
        [X, kernels(random, 3, 3), W1, W2],
        [X, K, [], W2],
        [
          X,
          K,
          [
            [1, 2, 3],
            [1, 2],
          ],
          W2,
        ],
        [X, K, mixing(random, 2, 2), W2],
        [X, K, mixing(random, 2, 4), W2],
        [X, K, W1, []],
        [X, K, W1, [[1, 2], [1]]],
        [X, K, W1, mixing(random, 4, 1)],
        [X, K, W1, mixing(random, 4, 3)],
      ]
    },
  },
  explain([X, K, W1, W2], [out, row, column]) {
    const mixed = relu(mix(relu(convolve(X, K)), W1))
    const terms: Term[] = mixed.map((channel, c) => ({
      // The channels between the layers are computed on the way: no parameter holds them.
      factors: [{ parameter: 'W2', at: [out, c], value: W2[out][c] }, { value: channel[row][column] }],
      value: W2[out][c] * channel[row][column],
    }))
    const sum = sumOf(terms)
    if (Number(sum.total) > 0) return sum
    const [text] = formatExplanation(sum).split(' = ')
    return { ...sum, combine: 'formula', formula: `max(0, ${text})`, total: 0 }
  },
})
