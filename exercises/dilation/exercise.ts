import { defineExercise } from 'receptive/exercise'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from 'receptive/tensor'

type Input = [X: Matrix, K: Matrix, dilation: Pair]

export default defineExercise<Input>({
  order: 130,
  chapter: 'padding-and-stride',
  title: 'Dilation',
  summary:
    'Spread the weights of a kernel apart, so that it sees more of the picture without having more weights.',
  minutes: 20,
  prerequisites: ['stride'],
  kind: 'function',
  entry: 'corr2dDilated',
  signature: 'corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix',
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    { name: 'K', description: 'the kernel, k_h × k_w, which has to fit into the input when it is dilated' },
    {
      name: 'dilation',
      description: 'how far apart neighbouring weights lie, d_h down and d_w to the right; 1 is side by side',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'The 5×5 matrix 0..24 by a 2×2 kernel, dilation [2, 2]',
        input: [countUp(5, 5), countUp(2, 2), [2, 2]],
      },
      {
        id: 'to-the-right-only',
        title: 'The 3×5 matrix 0..14 by the same kernel, dilation [1, 2]',
        input: [countUp(3, 5), countUp(2, 2), [1, 2]],
      },
      {
        id: 'no-holes',
        title: 'The 3×3 matrix 0..8 by the same kernel, dilation [1, 1]',
        input: [countUp(3, 3), countUp(2, 2), [1, 1]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every window is a plain sum of products. Nothing is rounded, clipped or made positive.',
      weight: 0.1,
      generate: (random) => [
        [random.decimals(5, 5), random.decimals(2, 2), [2, 2]],
        [random.matrix(6, 6), random.matrix(3, 3), [2, 2]],
        [random.matrix(5, 5), random.matrix(2, 2), [3, 3]],
      ],
    },
    {
      id: 'dilation-per-axis',
      title: 'A dilation of its own on each axis',
      hint: 'The first number of the dilation is the distance between rows of the kernel, the second that between its columns.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(6, 6), random.matrix(2, 2), [1, 3]],
        [random.matrix(6, 6), random.matrix(2, 2), [3, 1]],
        [random.decimals(7, 7), random.decimals(3, 3), [3, 2]],
        [random.matrix(7, 7), random.matrix(2, 2), [2, random.integer(3, 5)]],
      ],
    },
    {
      id: 'size',
      title: 'How much of the input a dilated kernel covers',
      hint: 'Between k weights there are k − 1 gaps, and nothing comes after the last weight. Count the cells from the first weight to the last.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(5, 5), random.matrix(3, 3), [2, 2]],
        [random.matrix(5, 7), random.matrix(2, 2), [4, 6]],
        [random.matrix(8, 7), random.matrix(3, 2), [3, 4]],
        [random.decimals(8, 8), random.decimals(4, 4), [2, 2]],
      ],
    },
    {
      id: 'not-square',
      title: 'Inputs and kernels that are not square',
      hint: 'Input and kernel each have a height and a width of their own: which of them does each of your loops count?',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(4, random.integer(8, 9)), random.matrix(2, 2), [2, 2]],
        [random.matrix(random.integer(8, 9), 4), random.matrix(2, 2), [2, 2]],
        [random.matrix(6, 6), random.matrix(3, 1), [2, 2]],
        [random.decimals(5, 8), random.decimals(2, 3), [2, 3]],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column',
      hint: 'A kernel of one weight has no gaps, however large the dilation is. A single row or column of weights has gaps on one axis only.',
      weight: 0.1,
      generate: (random) => [
        [[[random.integer(2, 9)]], [[random.integer(2, 9)]], [3, 2]],
        [random.matrix(2, 3), [[random.integer(2, 9)]], [5, 4]],
        [random.matrix(1, 7), random.matrix(1, 3), [2, 3]],
        [random.decimals(7, 1), random.decimals(3, 1), [2, 4]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the kernel and the input as they were.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [random.matrix(5, 6), random.matrix(2, 2), [2, 3]]
        const otherDilation: Input = [first[0], first[1], [3, 1]]
        const other: Input = [random.matrix(4, 4), random.matrix(2, 3), [1, 1]]
        return [first, otherDilation, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, a kernel that does not fit when it is dilated, and a dilation below 1 or that is no whole number are RangeErrors.',
    weight: 0.1,
    generate: (random) => [
      [[], random.matrix(1, 1), [1, 1]],
      [[[]], random.matrix(1, 1), [1, 1]],
      [random.matrix(3, 3), [], [1, 1]],
      [[...random.matrix(3, 3), ...random.matrix(1, 2)], random.matrix(2, 2), [1, 1]],
      [random.matrix(4, 4), [[1, 2], [3]], [1, 1]],
      [random.matrix(4, 6), random.matrix(2, 2), [4, 1]],
      [random.matrix(6, 4), random.matrix(2, 3), [1, 2]],
      [random.matrix(4, 4), random.matrix(2, 2), [0, 1]],
      [random.matrix(4, 4), random.matrix(2, 2), [2, 0]],
      [random.matrix(3, 4), random.matrix(2, 3), [0, 0]],
      [random.matrix(4, 4), random.matrix(2, 2), [-1, 1]],
      [random.matrix(4, 4), random.matrix(2, 2), [1, -2]],
      [random.matrix(4, 4), random.matrix(2, 2), [1.5, 1]],
      [random.matrix(4, 4), random.matrix(2, 2), [1, 0.5]],
    ],
  },
  explain([X, K, dilation], [row, column]) {
    const window = { kernel: [K.length, K[0].length], dilation } as const
    return sumOf(correlationTerms(windowCells('X', X, [row, column], window), kernelCells('K', K)))
  },
})
