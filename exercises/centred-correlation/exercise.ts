import { defineExercise } from 'receptive/exercise'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from 'receptive/tensor'

type Input = [X: Matrix, V: Matrix]

export default defineExercise<Input>({
  order: 40,
  chapter: 'convolution',
  title: 'The kernel on its centre',
  summary:
    'Compute the formula that a fully connected layer comes down to when it may only look around each pixel.',
  minutes: 25,
  prerequisites: ['corr2d'],
  kind: 'function',
  entry: 'corr2dCentred',
  signature: 'corr2dCentred(X: Matrix, V: Matrix): Matrix',
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    { name: 'V', description: 'the kernel, (2Δ_h + 1) × (2Δ_w + 1): an odd number of rows and of columns' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'The 3×3 matrix 0..8 by the 3×3 kernel 1..9',
        input: [countUp(3, 3), countUp(3, 3, 1)],
      },
      {
        id: 'one-row',
        title: 'One row by a kernel of one row: each left neighbour minus the right one',
        input: [[[1, 2, 3, 4]], [[1, 0, -1]]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every cell is a plain sum of products, with a 0 for what lies outside. Nothing is rounded, clipped or made positive.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(4, 4), random.matrix(3, 3)],
        [random.decimals(5, 5), random.decimals(3, 3)],
        [random.decimals(6, 6), random.decimals(5, 5)],
      ],
    },
    {
      id: 'input-not-square',
      title: 'Inputs that are not square',
      hint: 'The result has the rows and the columns of the input. Where does each of your loops end, and where does the input?',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(3, 6), random.matrix(3, 3)],
        [random.matrix(6, 3), random.matrix(3, 3)],
        [random.decimals(5, 7), random.decimals(5, 5)],
        [random.matrix(random.integer(7, 8), 4), random.matrix(3, 3)],
      ],
    },
    {
      id: 'kernel-not-square',
      title: 'Kernels that are not square',
      hint: 'A kernel of 3×5 reaches one row up and down, and two columns to the left and right: there is a Δ for each axis.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(4, 4), random.matrix(3, 1)],
        [random.matrix(4, 4), random.matrix(1, 3)],
        [random.matrix(5, 5), random.matrix(3, 5)],
        [random.decimals(5, 5), random.decimals(5, 3)],
        [random.decimals(4, 6), random.decimals(1, 5)],
      ],
    },
    {
      id: 'kernel-larger',
      title: 'Kernels larger than the input',
      hint: 'The kernel may hang over all four edges at once. What lies outside counts as 0 on every side.',
      weight: 0.1,
      generate: (random) => [
        [random.matrix(2, 2), random.matrix(3, 3)],
        [random.matrix(2, 3), random.matrix(5, 5)],
        [random.decimals(3, 2), random.decimals(3, 7)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column',
      hint: 'For a kernel of one number Δ is 0: it scales the input. On a single pixel only the middle of the kernel counts.',
      weight: 0.1,
      generate: (random) => [
        [[[random.integer(2, 9)]], [[random.integer(2, 9)]]],
        [[[random.integer(2, 9)]], random.matrix(3, 3)],
        [random.matrix(3, 4), [[random.integer(2, 9)]]],
        [random.matrix(1, 6), random.matrix(3, 3)],
        [random.matrix(6, 1), random.matrix(3, 1)],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [random.matrix(4, 5), random.matrix(3, 5)]
        return [
          first,
          [random.matrix(4, 5), random.matrix(3, 5)],
          [random.matrix(3, 3), random.matrix(3, 1)],
          first,
        ]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged is a RangeError, and so is a kernel with an even number of rows or columns: it has no middle.',
    weight: 0.1,
    generate: (random) => [
      [[], random.matrix(1, 1)],
      [[[]], random.matrix(1, 1)],
      [random.matrix(3, 3), []],
      [random.matrix(3, 3), [[]]],
      [[...random.matrix(2, 3), ...random.matrix(1, 2)], random.matrix(3, 3)],
      [[...random.matrix(2, 3), ...random.matrix(1, 4)], random.matrix(1, 1)],
      [random.matrix(4, 4), [...random.matrix(2, 3), ...random.matrix(1, 2)]],
      [random.matrix(4, 4), [...random.matrix(2, 3), ...random.matrix(1, 5)]],
      [random.matrix(4, 4), random.matrix(2, 3)],
      [random.matrix(4, 4), random.matrix(3, 2)],
      [random.matrix(5, 5), random.matrix(4, 4)],
    ],
  },
  explain([X, V], [row, column]) {
    const kernel = [V.length, V[0].length] as const
    const window = { kernel, padding: [kernel[0] - 1, kernel[1] - 1] as const }
    return sumOf(correlationTerms(windowCells('X', X, [row, column], window), kernelCells('V', V)))
  },
})
