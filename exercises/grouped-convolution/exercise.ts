import { defineExercise, type Random } from 'receptive/exercise'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from 'receptive/tensor'

type Input = [X: Tensor3, K: Tensor4, groups: number]

const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  Array.from({ length: channels }, () => random.decimals(rows, columns))

export default defineExercise<Input>({
  order: 350,
  chapter: 'channels',
  title: 'Grouped and depthwise convolution',
  summary:
    'Split the channels into groups that do not see each other: fewer weights, down to one kernel for each channel.',
  minutes: 30,
  prerequisites: ['multi-output-channels'],
  kind: 'function',
  entry: 'groupedConv2d',
  signature: 'groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3',
  parameters: [
    { name: 'X', description: 'the input, c_i channels of n_h × n_w' },
    {
      name: 'K',
      description: 'c_o kernels, each of c_i / groups channels of k_h × k_w, no larger than the input',
    },
    { name: 'groups', description: 'the number of groups, a divisor of c_i and of c_o' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'depthwise',
        title: 'Two channels, 0..8 and 1..9, in two groups: each with a kernel of its own',
        input: [[countUp(3, 3), countUp(3, 3, 1)], [[countUp(2, 2)], [countUp(2, 2, 1)]], 2],
      },
      {
        id: 'one-group',
        title: 'The same channels and weights in one group: one kernel for both',
        input: [[countUp(3, 3), countUp(3, 3, 1)], [[countUp(2, 2), countUp(2, 2, 1)]], 1],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every cell is a plain sum of products over the channels of its group. Nothing is rounded, clipped or made positive.',
      weight: 0.1,
      generate: (random) => [
        [random.tensor3(2, 4, 4), random.tensor4(2, 1, 2, 2), 2],
        [decimals(random, 2, 4, 4), [decimals(random, 2, 3, 3), decimals(random, 2, 3, 3)], 1],
        [decimals(random, 3, 3, 3), [0, 1, 2].map(() => decimals(random, 1, 2, 2)), 3],
      ],
    },
    {
      id: 'groups-of-several-inputs',
      title: 'Groups of several input channels',
      hint: 'The input channels of a group stand side by side: with two channels a group, channels 0 and 1 are the first group, 2 and 3 the second.',
      weight: 0.2,
      generate: (random) => [
        [random.tensor3(4, 3, 3), random.tensor4(2, 2, 2, 2), 2],
        [random.tensor3(6, 3, 3), random.tensor4(3, 2, 2, 2), 3],
        [random.tensor3(6, 3, 3), random.tensor4(2, 3, 2, 2), 2],
      ],
    },
    {
      id: 'groups-of-several-outputs',
      title: 'Groups of several output channels',
      hint: 'The output channels of a group stand side by side, too: the first kernels belong to the first group, the last ones to the last.',
      weight: 0.2,
      generate: (random) => [
        [random.tensor3(2, 3, 3), random.tensor4(4, 1, 2, 2), 2],
        [random.tensor3(3, 3, 3), random.tensor4(6, 1, 2, 2), 3],
        [random.tensor3(4, 3, 3), random.tensor4(4, 2, 2, 2), 2],
        [random.tensor3(4, 3, 3), random.tensor4(6, 2, 2, 2), 2],
      ],
    },
    {
      id: 'not-square',
      title: 'Inputs and kernels that are not square',
      hint: 'Channels, rows and columns of the input, and those of the kernel, are numbers of their own: which of them does each of your loops count?',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(2, 3, 5), random.tensor4(2, 1, 2, 2), 2],
        [random.tensor3(4, 5, 3), random.tensor4(2, 2, 2, 2), 2],
        [random.tensor3(2, 4, 4), random.tensor4(2, 1, 2, 3), 2],
        [decimals(random, 2, 5, random.integer(3, 4)), random.tensor4(4, 1, 4, 2), 2],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: one channel, 1×1, one row, one column',
      hint: 'Try a single channel in a single group, channels of a single number, a single row and a single column.',
      weight: 0.1,
      generate: (random) => [
        [random.tensor3(1, 3, 3), random.tensor4(2, 1, 2, 2), 1],
        [random.tensor3(4, 1, 1), random.tensor4(4, 2, 1, 1), 2],
        [random.tensor3(2, 1, 5), random.tensor4(2, 1, 1, 3), 2],
        [random.tensor3(2, 5, 1), random.tensor4(2, 1, 2, 1), 2],
        [random.tensor3(2, 3, 4), random.tensor4(2, 1, 3, 4), 2],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.05,
      generate: (random) => {
        const [X, K] = [random.tensor3(4, 3, 4), random.tensor4(4, 2, 2, 2)]
        const first: Input = [X, K, 2]
        const other: Input = [X, random.tensor4(4, 1, 2, 3), 4]
        return [first, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'Groups below 1, no whole number, or no divisor of both numbers of channels; kernels with another number of channels than a group has; no channels or kernels; matrices that are empty, ragged or of different sizes; a kernel larger than the input: each is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[], random.tensor4(1, 1, 1, 1), 1],
      [[[]], random.tensor4(1, 1, 1, 1), 1],
      [random.tensor3(2, 3, 3), [[[[]]], [[[]]]], 2],
      [[random.matrix(2, 2), [[1, 2], [3]]], random.tensor4(2, 1, 1, 1), 2],
      [[random.matrix(3, 3), random.matrix(3, 4)], random.tensor4(2, 1, 2, 2), 2],
      [[random.matrix(3, 3), random.matrix(2, 3)], random.tensor4(2, 1, 2, 2), 2],
      [random.tensor3(2, 4, 4), [[random.matrix(2, 2)], [[[1], [2, 3]]]], 2],
      [random.tensor3(2, 4, 4), [[random.matrix(2, 2)], [random.matrix(3, 2)]], 2],
      [random.tensor3(2, 2, 5), random.tensor4(2, 1, 3, 2), 2],
      [random.tensor3(2, 5, 2), random.tensor4(2, 1, 2, 3), 2],
      [random.tensor3(2, 3, 3), random.tensor4(2, 1, 2, 2), 0],
      [random.tensor3(2, 3, 3), random.tensor4(2, 1, 2, 2), -2],
      [random.tensor3(3, 3, 3), random.tensor4(3, 2, 2, 2), 1.5],
      [random.tensor3(3, 3, 3), random.tensor4(2, 1, 2, 2), 2],
      [random.tensor3(4, 3, 3), random.tensor4(3, 2, 2, 2), 2],
      [random.tensor3(4, 3, 3), random.tensor4(2, 4, 2, 2), 2],
      [random.tensor3(4, 3, 3), random.tensor4(2, 1, 2, 2), 2],
      [random.tensor3(4, 3, 3), [random.tensor3(2, 2, 2), random.tensor3(3, 2, 2)], 2],
    ],
  },
  explain([X, K, groups], [out, row, column]) {
    const kernel = [K[out][0].length, K[out][0][0].length] as const
    const first = Math.floor((out * groups) / K.length) * K[out].length
    const terms = K[out].flatMap((weights, c) =>
      correlationTerms(
        windowCells('X', X[first + c], [row, column], { kernel }, 0, first + c),
        kernelCells('K', weights, [out, c]),
        c,
      ),
    )
    return sumOf(terms)
  },
})
