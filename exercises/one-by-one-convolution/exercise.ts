import { defineExercise, type Random } from 'receptive/exercise'
import { colourScene, sumOf } from 'receptive/tensor'

type Input = [X: Tensor3, K: Matrix]

const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  Array.from({ length: channels }, () => random.decimals(rows, columns))

/** Weights that are not 0 and all different, so that one in the wrong place shows. */
const weights = (random: Random, out: number, channels: number): Matrix => {
  const numbers = random.shuffle(
    Array.from({ length: out * channels }, (_, index) => (index % 2 === 0 ? 1 : -1) * (0.5 + index)),
  )
  return Array.from({ length: out }, (_, o) => numbers.slice(o * channels, (o + 1) * channels))
}

export default defineExercise<Input>({
  order: 320,
  chapter: 'channels',
  title: 'The 1×1 convolution',
  summary:
    'Mix the channels of each pixel by themselves: the smallest kernel, which changes the number of channels and nothing else.',
  minutes: 20,
  prerequisites: ['multi-output-channels'],
  kind: 'function',
  entry: 'conv1x1',
  signature: 'conv1x1(X: Tensor3, K: Matrix): Tensor3',
  parameters: [
    { name: 'X', description: 'the input, c_i channels of n_h × n_w' },
    { name: 'K', description: 'the weights, c_o × c_i: one row for each output channel' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'Two channels of 2×2 by the weights [[1, 10], [−1, 1]]',
        input: [
          [
            [
              [1, 2],
              [3, 4],
            ],
            [
              [5, 6],
              [7, 8],
            ],
          ],
          [
            [1, 10],
            [-1, 1],
          ],
        ],
      },
      {
        id: 'picture',
        title: 'A picture in three colours, mixed to one grey channel',
        input: [colourScene(24, 32), [[0.299, 0.587, 0.114]]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every number is a plain sum of products over the input channels. Nothing is rounded, divided or made positive.',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(2, 3, 3), weights(random, 2, 2)],
        [decimals(random, 3, 3, 3), weights(random, 3, 3)],
        [decimals(random, 2, 4, 4), random.decimals(2, 2)],
      ],
    },
    {
      id: 'channel-counts',
      title: 'More channels out than in, fewer, and one alone',
      hint: 'The rows of K are the output channels, its columns the input channels. The two numbers have nothing to do with each other.',
      weight: 0.25,
      generate: (random) => [
        [random.tensor3(2, 3, 3), weights(random, 4, 2)],
        [random.tensor3(4, 3, 3), weights(random, 2, 4)],
        [random.tensor3(1, 3, 3), weights(random, 3, 1)],
        [random.tensor3(3, 3, 3), weights(random, 1, 3)],
        [decimals(random, 5, 2, 2), weights(random, 3, 5)],
      ],
    },
    {
      id: 'not-square',
      title: 'Channels that are not square',
      hint: 'Output channels, input channels, rows and columns are four numbers: which of them does each of your loops count?',
      weight: 0.2,
      generate: (random) => [
        [random.tensor3(2, 3, 5), weights(random, 2, 2)],
        [random.tensor3(3, 4, 2), weights(random, 2, 3)],
        [decimals(random, 2, 2, 4), weights(random, 3, 2)],
        [decimals(random, 3, 5, random.integer(2, 4)), weights(random, 3, 3)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: one pixel, one row, one column, one weight',
      hint: 'With a single pixel this is a matrix times a vector; with a single weight it scales. Try one row and one column, too.',
      weight: 0.1,
      generate: (random) => [
        [random.tensor3(3, 1, 1), weights(random, 2, 3)],
        [random.tensor3(2, 1, 5), weights(random, 2, 2)],
        [random.tensor3(2, 5, 1), weights(random, 3, 2)],
        [random.tensor3(1, 3, 4), [[random.integer(2, 9)]]],
        [[[[random.integer(2, 9)]]], [[random.integer(2, 9)]]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.1,
      generate: (random) => {
        const first: Input = [random.tensor3(2, 3, 4), weights(random, 3, 2)]
        const sameSize: Input = [random.tensor3(2, 3, 4), weights(random, 3, 2)]
        const other: Input = [random.tensor3(3, 2, 2), weights(random, 2, 3)]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'No channels or weights at all, matrices that are empty, ragged or of different sizes, and weights for another number of channels: each is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[], random.matrix(2, 1)],
      [[[]], random.matrix(2, 1)],
      [[[[]]], random.matrix(2, 1)],
      [random.tensor3(2, 2, 2), []],
      [random.tensor3(1, 2, 2), [[]]],
      [[random.matrix(2, 2), [[1, 2], [3]]], random.matrix(2, 2)],
      [[random.matrix(2, 3), random.matrix(3, 3)], random.matrix(2, 2)],
      [[random.matrix(3, 3), random.matrix(3, 2)], random.matrix(2, 2)],
      [random.tensor3(2, 2, 2), [[1, 2], [3]]],
      [
        random.tensor3(2, 2, 2),
        [
          [1, 2],
          [3, 4, 5],
        ],
      ],
      [random.tensor3(2, 3, 3), random.matrix(2, 3)],
      [random.tensor3(3, 3, 3), random.matrix(3, 2)],
    ],
  },
  explain([X, K], [out, row, column]) {
    return sumOf(
      X.map((channel, c) => {
        const pixel = { parameter: 'X', at: [c, row, column], value: channel[row][column] }
        const weight = { parameter: 'K', at: [out, c], value: K[out][c] }
        return { factors: [pixel, weight], value: pixel.value * weight.value }
      }),
    )
  },
})
