import { defineExercise } from 'receptive/exercise'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from 'receptive/tensor'

interface Options {
  padding?: Pair
  stride?: Pair
}

export default defineExercise<[X: Matrix, K: Matrix, options?: Options]>({
  order: 120,
  chapter: 'padding-and-stride',
  title: 'Cross-correlation with padding and stride',
  summary:
    'Let the window skip rows and columns, over an input with padding: the convolution that networks use.',
  minutes: 30,
  prerequisites: ['output-shape'],
  kind: 'function',
  entry: 'corr2dStrided',
  signature: 'corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix',
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    { name: 'K', description: 'the kernel, k_h × k_w, no larger than the padded input' },
    {
      name: 'options',
      description:
        'padding, the rows and columns of zeros to add in total, [0, 0] unless given; stride, the steps down and to the right, [1, 1] unless given',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'padding',
        title: 'The 3×3 matrix 0..8 by a 2×2 kernel, padding [2, 2]',
        input: [countUp(3, 3), countUp(2, 2), { padding: [2, 2] }],
      },
      {
        id: 'padding-and-stride',
        title: 'The same, with stride [3, 2]',
        input: [countUp(3, 3), countUp(2, 2), { padding: [2, 2], stride: [3, 2] }],
      },
      {
        id: 'no-options',
        title: 'The same two matrices and no options',
        input: [countUp(3, 3), countUp(2, 2)],
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
        [random.decimals(4, 4), random.decimals(2, 2), { padding: [2, 2], stride: [1, 1] }],
        [random.matrix(5, 5), random.matrix(3, 3), { padding: [2, 2], stride: [2, 2] }],
      ],
    },
    {
      id: 'stride-per-axis',
      title: 'A stride of its own on each axis',
      hint: 'The first number of the stride is the step from one row of windows to the next, the second the step within a row.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(6, 6), random.matrix(2, 2), { padding: [0, 0], stride: [1, 2] }],
        [random.matrix(6, 6), random.matrix(2, 2), { padding: [0, 0], stride: [2, 1] }],
        [random.decimals(7, 7), random.decimals(3, 3), { padding: [2, 2], stride: [3, 2] }],
      ],
    },
    {
      id: 'padding',
      title: 'Padding: odd, on one axis, or needed for the kernel to fit',
      hint: 'The padding is the total of both sides, and of an odd total the top and the left get the one more. It is the padded input that the kernel has to fit into.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(4, 4), random.matrix(2, 2), { padding: [1, 1], stride: [1, 1] }],
        [random.matrix(4, 4), random.matrix(2, 2), { padding: [3, 0], stride: [1, 1] }],
        [random.matrix(4, 4), random.matrix(2, 2), { padding: [0, 3], stride: [2, 1] }],
        [random.matrix(2, 2), random.matrix(3, 3), { padding: [2, 3], stride: [1, 1] }],
      ],
    },
    {
      id: 'left-over',
      title: 'Sizes that the stride does not divide',
      hint: 'A last step that would push the kernel over the edge is not taken; the cells behind the last window are left out.',
      weight: 0.1,
      generate: (random) => [
        [random.matrix(7, 7), random.matrix(3, 3), { padding: [0, 0], stride: [3, 3] }],
        [random.decimals(6, 6), random.decimals(3, 3), { padding: [2, 1], stride: [4, 3] }],
      ],
    },
    {
      id: 'not-square',
      title: 'Inputs and kernels that are not square',
      hint: 'Input and kernel each have a height and a width of their own: which of them does each of your loops count?',
      weight: 0.1,
      generate: (random) => [
        [random.matrix(4, random.integer(8, 9)), random.matrix(2, 2), { padding: [0, 0], stride: [1, 2] }],
        [random.matrix(random.integer(8, 9), 4), random.matrix(2, 2), { padding: [0, 2], stride: [3, 1] }],
        [random.matrix(6, 6), random.matrix(3, 1), { padding: [2, 0], stride: [2, 2] }],
        [random.decimals(5, 7), random.decimals(2, 4), { padding: [2, 2], stride: [2, 3] }],
      ],
    },
    {
      id: 'defaults',
      title: 'Options left out',
      hint: 'Padding and stride can each be left out by itself: none is then added, and the window moves by 1.',
      weight: 0.05,
      generate: (random) => [
        [random.matrix(4, 4), random.matrix(2, 2), {}],
        [random.matrix(4, 4), random.matrix(3, 3), { padding: [2, 1] }],
        [random.matrix(5, 5), random.matrix(2, 2), { stride: [2, 3] }],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a stride larger than the input',
      hint: 'Try a single number, a single row and a single column; a kernel that fits at all has at least one window.',
      weight: 0.05,
      generate: (random) => [
        [[[random.integer(1, 9)]], [[random.integer(2, 9)]], { padding: [2, 2], stride: [1, 2] }],
        [random.matrix(1, 7), random.matrix(1, 3), { padding: [0, 2], stride: [1, 2] }],
        [random.matrix(7, 1), random.matrix(2, 1), { padding: [1, 0], stride: [3, 1] }],
        [random.matrix(3, 3), random.matrix(2, 3), { padding: [0, 0], stride: [5, 6] }],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.05,
      generate: (random) => {
        const first: [Matrix, Matrix, Options] = [
          random.matrix(4, 5),
          random.matrix(2, 3),
          { padding: [2, 1], stride: [2, 1] },
        ]
        const second: [Matrix, Matrix] = [random.matrix(3, 3), random.matrix(3, 2)]
        const sameSize: [Matrix, Matrix, Options] = [
          random.matrix(4, 5),
          random.matrix(2, 3),
          { ...first[2] },
        ]
        return [first, sameSize, second, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, a kernel larger than the padded input, a negative padding, a stride below 1, and a padding or stride that is no whole number are RangeErrors.',
    weight: 0.1,
    generate: (random) => [
      [[], random.matrix(1, 1), { padding: [2, 2] }],
      [[[]], random.matrix(1, 1), { padding: [2, 2] }],
      [random.matrix(3, 3), []],
      [[...random.matrix(2, 3), ...random.matrix(1, 2)], random.matrix(2, 2)],
      [random.matrix(4, 4), [[1, 2], [3]]],
      [random.matrix(2, 5), random.matrix(4, 2), { padding: [1, 2] }],
      [random.matrix(5, 2), random.matrix(2, 3), { stride: [1, 2] }],
      [random.matrix(4, 4), random.matrix(2, 2), { padding: [2, -1] }],
      [random.matrix(4, 4), random.matrix(2, 2), { padding: [0.5, 2] }],
      [random.matrix(4, 4), random.matrix(2, 2), { stride: [0, 1] }],
      [random.matrix(4, 4), random.matrix(2, 2), { stride: [1, -1] }],
      [random.matrix(4, 4), random.matrix(2, 2), { stride: [1, 1.5] }],
    ],
  },
  explain([X, K, options], [row, column]) {
    const window = { ...options, kernel: [K.length, K[0].length] as const }
    return sumOf(correlationTerms(windowCells('X', X, [row, column], window), kernelCells('K', K)))
  },
})
