import { defineExercise, type Random } from 'receptive/exercise'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from 'receptive/tensor'

const repeated = (row: number[], rows: number): Matrix => Array.from({ length: rows }, () => [...row])

const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  Array.from({ length: channels }, () => random.decimals(rows, columns))

/** All different and none 0, so that a bias in the wrong place shows. */
const biases = (random: Random, count: number): number[] =>
  random.shuffle([-8, -6.5, -3, -1.25, 2, 4.5, 5, 7]).slice(0, count)

export default defineExercise<[X: Tensor3, K: Tensor4, bias?: number[]]>({
  order: 310,
  chapter: 'channels',
  title: 'Several output channels',
  summary:
    'Let several kernels look at the same input and stack their results: the whole convolutional layer, bias included.',
  minutes: 25,
  prerequisites: ['multi-input-channels'],
  kind: 'function',
  entry: 'corr2dMultiInOut',
  signature: 'corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3',
  parameters: [
    { name: 'X', description: 'the input, c_i channels of n_h × n_w' },
    { name: 'K', description: 'c_o kernels, each of c_i channels of k_h × k_w, no larger than the input' },
    { name: 'bias', description: 'c_o numbers, one for each output channel; none where it is left out' },
  ],
  examples: {
    title: 'The worked example',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'Two channels, 0..8 and 1..9, by the kernels K, K + 1 and K + 2',
        input: [
          [countUp(3, 3), countUp(3, 3, 1)],
          [0, 1, 2].map((more) => [countUp(2, 2, more), countUp(2, 2, more + 1)]),
        ],
      },
      {
        id: 'red-beside-green',
        title: 'A picture in three colours by a kernel that finds the edge and one that sees the brightness',
        input: [
          [repeated([3, 3, 0, 0], 4), repeated([0, 0, 3, 3], 4), repeated([0, 0, 0, 0], 4)],
          [
            [repeated([1, -1], 2), repeated([-1, 1], 2), repeated([0, 0], 2)],
            [repeated([1, 1], 2), repeated([1, 1], 2), repeated([1, 1], 2)],
          ],
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every cell is a plain sum of products over all input channels. Nothing is rounded, clipped or made positive.',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(2, 4, 4), random.tensor4(2, 2, 2, 2)],
        [random.tensor3(2, 5, 5), random.tensor4(3, 2, 3, 3)],
        [
          decimals(random, 3, 4, 4),
          [decimals(random, 3, 2, 2), decimals(random, 3, 2, 2), decimals(random, 3, 2, 2)],
        ],
      ],
    },
    {
      id: 'channel-counts',
      title: 'One channel in, one channel out, more in than out',
      hint: 'K holds one kernel for each output channel, and each kernel holds one matrix for each input channel. The two numbers have nothing to do with each other.',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(1, 4, 4), random.tensor4(3, 1, 2, 2)],
        [random.tensor3(3, 4, 4), random.tensor4(1, 3, 2, 2)],
        [random.tensor3(4, 3, 3), random.tensor4(2, 4, 2, 2)],
        [random.tensor3(2, 4, 4), random.tensor4(4, 2, 3, 3)],
      ],
    },
    {
      id: 'bias',
      title: 'With a bias for each output channel',
      hint: 'Every cell of an output channel gets the bias of that channel, once. Without a bias, nothing is added.',
      weight: 0.15,
      // No more rows or columns come out than channels: a bias indexed by either stays a number.
      generate: (random) => {
        const X = random.tensor3(2, 4, 4)
        const K = random.tensor4(3, 2, 2, 2)
        return [
          [X, K, biases(random, 3)],
          [X, K],
          [random.tensor3(3, 3, 3), random.tensor4(4, 3, 2, 2), biases(random, 4)],
          [decimals(random, 4, 4, 4), random.tensor4(2, 4, 3, 3), biases(random, 2)],
          [random.tensor3(2, 5, 5), random.tensor4(3, 2, 3, 3), biases(random, 3)],
        ]
      },
    },
    {
      id: 'not-square',
      title: 'Inputs and kernels that are not square',
      hint: 'Output channels, input channels, rows and columns are four numbers: which of them does each of your loops count?',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(2, 3, 6), random.tensor4(2, 2, 2, 2)],
        [random.tensor3(3, 6, 4), random.tensor4(2, 3, 3, 3)],
        [random.tensor3(2, 5, random.integer(5, 6)), random.tensor4(3, 2, 2, 3)],
        [decimals(random, 2, 5, 3), random.tensor4(3, 2, 4, 2)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a kernel as large as the input',
      hint: 'Try channels of a single number, a single row and a single column; a kernel as large as the input leaves one window.',
      weight: 0.1,
      generate: (random) => [
        [random.tensor3(3, 1, 1), random.tensor4(2, 3, 1, 1)],
        [random.tensor3(2, 1, 6), random.tensor4(2, 2, 1, 3)],
        [random.tensor3(2, 6, 1), random.tensor4(3, 2, 2, 1)],
        [random.tensor3(2, 3, 4), random.tensor4(2, 2, 3, 4)],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.1,
      generate: (random) => {
        const first: [Tensor3, Tensor4] = [random.tensor3(2, 4, 5), random.tensor4(2, 2, 2, 3)]
        const sameSize: [Tensor3, Tensor4] = [random.tensor3(2, 4, 5), random.tensor4(2, 2, 2, 3)]
        const other: [Tensor3, Tensor4] = [random.tensor3(3, 3, 3), random.tensor4(4, 3, 3, 2)]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'No channels or kernels at all, matrices that are empty, ragged or of different sizes, numbers of channels that do not match, a kernel larger than the input on either axis, a bias of the wrong length: each is a RangeError.',
    weight: 0.1,
    generate: (random) => {
      const kernel = random.tensor3(2, 2, 2)
      return [
        [[], random.tensor4(2, 1, 1, 1)],
        [[[]], random.tensor4(1, 1, 1, 1)],
        [random.tensor3(2, 3, 3), []],
        [random.tensor3(2, 3, 3), [[[[]], [[]]]]],
        [[random.matrix(2, 2), [[1, 2], [3]]], random.tensor4(2, 2, 1, 1)],
        [[random.matrix(3, 3), random.matrix(3, 4)], random.tensor4(2, 2, 2, 2)],
        [random.tensor3(2, 4, 4), [kernel, [random.matrix(2, 2), [[1], [2, 3]]]]],
        [random.tensor3(2, 4, 4), [kernel, random.tensor3(2, 3, 2)]],
        [random.tensor3(2, 4, 4), [kernel, random.tensor3(3, 2, 2)]],
        [random.tensor3(3, 4, 4), [kernel, random.tensor3(2, 2, 2)]],
        [random.tensor3(2, 2, 5), random.tensor4(2, 2, 3, 2)],
        [random.tensor3(2, 5, 2), random.tensor4(2, 2, 2, 3)],
        [random.tensor3(2, 3, 3), random.tensor4(2, 2, 2, 2), biases(random, 1)],
        [random.tensor3(2, 3, 3), random.tensor4(2, 2, 2, 2), biases(random, 3)],
      ]
    },
  },
  explain([X, K, bias], [out, row, column]) {
    const kernel = [K[out][0].length, K[out][0][0].length] as const
    const terms = X.flatMap((channel, c) =>
      correlationTerms(
        windowCells('X', channel, [row, column], { kernel }, 0, c),
        kernelCells('K', K[out][c], [out, c]),
        c,
      ),
    )
    if (!bias) return sumOf(terms)
    const value = bias[out]
    return sumOf([...terms, { factors: [{ parameter: 'bias', at: [out], value }], value }])
  },
})
