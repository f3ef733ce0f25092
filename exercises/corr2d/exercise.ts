import { defineExercise } from 'receptive/exercise'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from 'receptive/tensor'

export default defineExercise<[X: Matrix, K: Matrix]>({
  order: 30,
  chapter: 'convolution',
  title: 'Cross-correlation in two dimensions',
  summary:
    'Slide a kernel over a matrix and add up what lies under it: the operation at the heart of every convolutional layer.',
  minutes: 25,
  kind: 'function',
  entry: 'corr2d',
  signature: 'corr2d(X: Matrix, K: Matrix): Matrix',
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    { name: 'K', description: 'the kernel, k_h × k_w, no larger than the input' },
  ],
  examples: {
    title: 'The worked example',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'The 3×3 matrix 0..8 by a 2×2 kernel',
        input: [countUp(3, 3), countUp(2, 2)],
      },
      {
        id: 'larger-kernel',
        title: 'The 4×4 matrix 0..15 by a 3×3 kernel',
        input: [
          countUp(4, 4),
          [
            [1, 2, 0],
            [0, -1, 3],
            [2, 0, -2],
          ],
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every window is a plain sum of products. Nothing is rounded, clipped or made positive.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(4, 4), random.matrix(2, 2)],
        [random.matrix(5, 5), random.matrix(3, 3)],
        [random.decimals(4, 4), random.decimals(3, 3)],
        [random.decimals(6, 6), random.decimals(2, 2)],
      ],
    },
    {
      id: 'input-not-square',
      title: 'Inputs that are not square',
      hint: 'Rows and columns have sizes of their own: which of them does each of your loops count?',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(3, 6), random.matrix(2, 2)],
        [random.matrix(7, 4), random.matrix(3, 3)],
        [random.decimals(2, 5), random.decimals(2, 2)],
        [random.matrix(random.integer(8, 10), 5), random.matrix(2, 2)],
      ],
    },
    {
      id: 'kernel-not-square',
      title: 'Kernels that are not square',
      hint: 'A kernel has a height and a width of its own; both the window and the size of the result depend on them.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(5, 5), random.matrix(2, 3)],
        [random.matrix(5, 6), random.matrix(4, 2)],
        [random.matrix(6, 4), random.matrix(1, 3)],
        [random.decimals(4, 7), random.decimals(3, 1)],
        [random.matrix(4, random.integer(7, 9)), random.matrix(2, 5)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a kernel as large as the input',
      hint: 'Try a single number, a single row and a single column; a kernel as large as the input leaves one window.',
      weight: 0.1,
      generate: (random) => [
        [random.matrix(1, 1), random.matrix(1, 1)],
        [random.matrix(1, 6), random.matrix(1, 3)],
        [random.matrix(6, 1), random.matrix(2, 1)],
        [random.matrix(3, 4), random.matrix(3, 4)],
        [random.matrix(3, 5), [[random.integer(2, 9)]]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.1,
      generate: (random) => {
        const first: [Matrix, Matrix] = [random.matrix(4, 5), random.matrix(2, 3)]
        const sameSize: [Matrix, Matrix] = [random.matrix(4, 5), random.matrix(2, 3)]
        const other: [Matrix, Matrix] = [random.matrix(3, 3), random.matrix(3, 2)]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, or a kernel larger than the input on either axis, is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[], random.matrix(1, 1)],
      [[[]], random.matrix(1, 1)],
      [random.matrix(3, 3), []],
      [random.matrix(3, 3), [[]]],
      [[...random.matrix(2, 3), random.matrix(1, 2)[0]], random.matrix(2, 2)],
      [random.matrix(4, 4), [[1, 2], [3]]],
      [random.matrix(2, 5), random.matrix(3, 2)],
      [random.matrix(5, 2), random.matrix(2, 3)],
    ],
  },
  explain([X, K], [row, column]) {
    const kernel = [K.length, K[0].length] as const
    return sumOf(correlationTerms(windowCells('X', X, [row, column], { kernel }), kernelCells('K', K)))
  },
})
