import { defineExercise, type Random } from 'receptive/exercise'
import { sumOf } from 'receptive/tensor'

type Input = [X: Tensor3, groups: number]

/** So many channels of one size. No two are alike: the first number of each is larger than that of the one before. */
const tensor = (random: Random, channels: number, rows: number, columns: number): Tensor3 => {
  const X = random.tensor3(channels, rows, columns)
  for (const [channel, matrix] of X.entries()) matrix[0][0] += 20 * channel
  return X
}

const fractions = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  Array.from({ length: channels }, () => random.decimals(rows, columns))

/** Channels of one pixel each, numbered from 0. */
const numbered = (channels: number): Tensor3 => Array.from({ length: channels }, (_, channel) => [[channel]])

export default defineExercise<Input>({
  order: 680,
  chapter: 'modern-networks',
  title: 'Channel shuffle',
  summary:
    'Deal the channels of each group out to all groups, so that grouped convolutions learn of one another.',
  minutes: 15,
  prerequisites: ['grouped-convolution'],
  kind: 'function',
  entry: 'channelShuffle',
  signature: 'channelShuffle(X: Tensor3, groups: number): Tensor3',
  parameters: [
    { name: 'X', description: 'the input, c × n_h × n_w; the channels of a group stand side by side' },
    { name: 'groups', description: 'how many groups there are; they divide the number of channels' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      { id: 'two-groups', title: 'Six channels of one pixel, in two groups', input: [numbered(6), 2] },
      { id: 'three-groups', title: 'The same channels, in three groups', input: [numbered(6), 3] },
      {
        id: 'rows-and-columns',
        title: 'Four channels of 2×3, in two groups',
        input: [
          [
            [
              [0, 1, 2],
              [3, 4, 5],
            ],
            [
              [10, 11, 12],
              [13, 14, 15],
            ],
            [
              [20, 21, 22],
              [23, 24, 25],
            ],
            [
              [30, 31, 32],
              [33, 34, 35],
            ],
          ],
          2,
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Channels change their places. No number in them changes.',
      weight: 0.15,
      generate: (random) => [
        [fractions(random, 6, 2, 2), 2],
        [fractions(random, 6, 3, 3), 3],
        [tensor(random, 8, 2, 2), 2],
      ],
    },
    {
      id: 'any-groups',
      title: 'Other numbers of groups and channels',
      hint: 'How many channels has a group? The first of every group come first, in the order of the groups, then the second of every group.',
      weight: 0.25,
      generate: (random) => [
        [tensor(random, 8, 2, 2), 4],
        [tensor(random, 9, 2, 2), 3],
        [tensor(random, 10, 1, 1), 5],
        [tensor(random, 12, 2, 2), 3],
        [tensor(random, 12, 1, 1), 4],
        [tensor(random, 12, 2, 2), 6],
      ],
    },
    {
      id: 'not-square',
      title: 'Channels that are not square',
      hint: 'Each channel keeps its rows and columns, and has a height and a width of its own.',
      weight: 0.15,
      generate: (random) => [
        [tensor(random, 6, 2, 4), 2],
        [tensor(random, 6, 4, 2), 3],
        [fractions(random, 8, 3, 5), 4],
        [tensor(random, 4, 5, 3), 2],
      ],
    },
    {
      id: 'nothing-to-shuffle',
      title: 'One group, and groups of one channel',
      hint: 'In one group there is nobody to change places with, and neither is there in groups of one channel.',
      weight: 0.1,
      generate: (random) => [
        [tensor(random, 4, 2, 3), 1],
        [tensor(random, 5, 3, 2), 5],
        [tensor(random, 1, 2, 2), 1],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest channels: 1×1, one row, one column',
      hint: 'A channel may be a single number, a single row or a single column.',
      weight: 0.1,
      generate: (random) => [
        [[[[random.integer(1, 9)]]], 1],
        [tensor(random, 6, 1, 1), 2],
        [tensor(random, 6, 1, 4), 3],
        [tensor(random, 8, 3, 1), 2],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: build a new tensor every time, and leave the input as it was.',
      weight: 0.1,
      generate: (random) => {
        const first = tensor(random, 6, 2, 3)
        return [
          [first, 2],
          [structuredClone(first), 3],
          [tensor(random, 6, 2, 3), 2],
          [first, 2],
        ]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'Channels that are empty or of different sizes, rows of different lengths, and a number of groups that is below 1, not whole, or does not divide the channels are RangeErrors.',
    weight: 0.05,
    generate: (random) => [
      [[[], []], 2],
      [[[[]], [[]]], 2],
      [[random.matrix(2, 2), [[1, 2], [3]]], 2],
      [[[[1], [2, 3]], random.matrix(2, 2)], 2],
      [[random.matrix(2, 2), random.matrix(3, 2)], 2],
      [[random.matrix(2, 2), random.matrix(2, 3)], 2],
      [random.tensor3(6, 2, 2), 4],
      [random.tensor3(4, 2, 2), 3],
      [random.tensor3(3, 2, 2), 6],
      [random.tensor3(4, 2, 2), 0],
      [random.tensor3(4, 2, 2), -2],
      [random.tensor3(3, 2, 2), 1.5],
    ],
  },
  explain([X, groups], [channel, row, column]) {
    const size = X.length / groups
    const from = (channel % groups) * size + Math.floor(channel / groups)
    const cell = { parameter: 'X', at: [from, row, column], value: X[from][row][column] }
    return sumOf([{ factors: [cell], value: cell.value }])
  },
})
