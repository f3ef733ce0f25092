import { defineExercise, type Random } from 'receptive/exercise'
import { colourScene, correlationTerms, countUp, kernelCells, sumOf, windowCells } from 'receptive/tensor'

const repeated = (row: number[], rows: number): Matrix => Array.from({ length: rows }, () => [...row])

const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  Array.from({ length: channels }, () => random.decimals(rows, columns))

export default defineExercise<[X: Tensor3, K: Tensor3]>({
  order: 300,
  chapter: 'channels',
  title: 'Several input channels',
  summary:
    'Correlate each channel of an input with weights of its own and add the results up, so that a kernel can see colours.',
  minutes: 20,
  prerequisites: ['corr2d'],
  kind: 'function',
  entry: 'corr2dMultiIn',
  signature: 'corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix',
  parameters: [
    { name: 'X', description: 'the input, c_i channels of n_h × n_w' },
    { name: 'K', description: 'the kernel, c_i channels of k_h × k_w, no larger than the input' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'Two channels, 0..8 and 1..9, by a 2×2 kernel for each',
        input: [
          [countUp(3, 3), countUp(3, 3, 1)],
          [countUp(2, 2), countUp(2, 2, 1)],
        ],
      },
      {
        id: 'red-beside-green',
        title: 'A picture in three colours, red on the left and green on the right',
        input: [
          [repeated([3, 3, 0, 0], 4), repeated([0, 0, 3, 3], 4), repeated([0, 0, 0, 0], 4)],
          [repeated([1, -1], 2), repeated([-1, 1], 2), repeated([0, 0], 2)],
        ],
      },
      {
        id: 'red-in-a-picture',
        title: 'A picture of 40×40 in three colours: where it is red rather than green or blue',
        input: [
          colourScene(40, 40),
          [repeated([0.5, 0.5], 2), repeated([-0.25, -0.25], 2), repeated([-0.25, -0.25], 2)],
        ],
      },
      {
        id: 'picture-in-grey',
        title: 'The same picture in grey: a kernel of one weight for each colour',
        input: [colourScene(40, 40), [[[0.299]], [[0.587]], [[0.114]]]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every cell is a plain sum of products over all channels. Nothing is rounded, clipped or made positive.',
      weight: 0.2,
      generate: (random) => [
        [random.tensor3(2, 4, 4), random.tensor3(2, 2, 2)],
        [random.tensor3(2, 5, 5), random.tensor3(2, 3, 3)],
        [decimals(random, 2, 4, 4), decimals(random, 2, 3, 3)],
        [decimals(random, 2, 6, 6), decimals(random, 2, 2, 2)],
      ],
    },
    {
      id: 'channel-counts',
      title: 'One channel, three channels and more',
      hint: 'Take the number of channels from the input. A single channel is still a list, of one matrix.',
      weight: 0.2,
      generate: (random) => [
        [random.tensor3(1, 4, 4), random.tensor3(1, 2, 2)],
        [random.tensor3(3, 4, 4), random.tensor3(3, 2, 2)],
        [random.tensor3(4, 5, 5), random.tensor3(4, 3, 3)],
        [decimals(random, 5, 3, 3), decimals(random, 5, 2, 2)],
      ],
    },
    {
      id: 'not-square',
      title: 'Inputs and kernels that are not square',
      hint: 'Channels, rows and columns are three numbers: which of them does each of your loops count?',
      weight: 0.2,
      generate: (random) => [
        [random.tensor3(2, 3, 6), random.tensor3(2, 2, 2)],
        [random.tensor3(3, 6, 4), random.tensor3(3, 3, 3)],
        [random.tensor3(2, 5, 5), random.tensor3(2, 2, 3)],
        [random.tensor3(3, 5, random.integer(3, 6)), random.tensor3(3, 4, 2)],
        [decimals(random, 4, 4, 6), decimals(random, 4, 3, 1)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a kernel as large as the input',
      hint: 'Try channels of a single number, a single row and a single column; a kernel as large as the input leaves one window.',
      weight: 0.1,
      generate: (random) => [
        [random.tensor3(3, 1, 1), random.tensor3(3, 1, 1)],
        [random.tensor3(2, 1, 6), random.tensor3(2, 1, 3)],
        [random.tensor3(2, 6, 1), random.tensor3(2, 2, 1)],
        [random.tensor3(2, 3, 4), random.tensor3(2, 3, 4)],
        [random.tensor3(4, 3, 5), random.tensor3(4, 1, 1)],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.1,
      generate: (random) => {
        const first: [Tensor3, Tensor3] = [random.tensor3(2, 4, 5), random.tensor3(2, 2, 3)]
        const sameSize: [Tensor3, Tensor3] = [random.tensor3(2, 4, 5), random.tensor3(2, 2, 3)]
        const other: [Tensor3, Tensor3] = [random.tensor3(3, 3, 3), random.tensor3(3, 3, 2)]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'No channels at all, channels that are empty, ragged or of different sizes, not as many channels in K as in X, or a kernel larger than the input on either axis: each is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[], []],
      [[[]], random.tensor3(1, 1, 1)],
      [random.tensor3(1, 3, 3), [[[]]]],
      [[random.matrix(2, 2), [[1, 2], [3]]], random.tensor3(2, 1, 1)],
      [random.tensor3(2, 4, 4), [random.matrix(2, 2), [[1], [2, 3]]]],
      [[random.matrix(3, 3), random.matrix(4, 3)], random.tensor3(2, 2, 2)],
      [[random.matrix(3, 3), random.matrix(3, 4)], random.tensor3(2, 2, 2)],
      [random.tensor3(2, 4, 4), [random.matrix(2, 2), random.matrix(3, 2)]],
      [random.tensor3(3, 4, 4), random.tensor3(2, 2, 2)],
      [random.tensor3(1, 4, 4), random.tensor3(2, 2, 2)],
      [random.tensor3(2, 2, 5), random.tensor3(2, 3, 2)],
      [random.tensor3(2, 5, 2), random.tensor3(2, 2, 3)],
    ],
  },
  explain([X, K], [row, column]) {
    const kernel = [K[0].length, K[0][0].length] as const
    return sumOf(
      X.flatMap((channel, c) =>
        correlationTerms(
          windowCells('X', channel, [row, column], { kernel }, 0, c),
          kernelCells('K', K[c], [c]),
          c,
        ),
      ),
    )
  },
})
