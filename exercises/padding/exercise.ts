import { defineExercise } from 'receptive/exercise'
import { countUp, sumOf, windowCells } from 'receptive/tensor'

export default defineExercise<[X: Matrix, padding: Pair, value?: number]>({
  order: 100,
  chapter: 'padding-and-stride',
  title: 'Padding',
  summary:
    'Put rows and columns around a matrix, so that a convolution need not shrink it or neglect its edge.',
  minutes: 20,
  prerequisites: ['corr2d'],
  kind: 'function',
  entry: 'pad2d',
  signature: 'pad2d(X: Matrix, padding: Pair, value = 0): Matrix',
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    { name: 'padding', description: 'the rows and the columns to add, in total: p_h and p_w' },
    { name: 'value', description: 'the number that fills them, 0 unless it is given' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'The 3×3 matrix 0..8 with two rows and two columns more',
        input: [countUp(3, 3), [2, 2]],
      },
      {
        id: 'odd-total',
        title: 'The same matrix with one row and one column more',
        input: [countUp(3, 3), [1, 1]],
      },
      {
        id: 'columns-of-minus-one',
        title: 'A 2×2 matrix with three columns of −1 more',
        input: [countUp(2, 2), [0, 3], -1],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'What stands in the input is copied as it is; it only moves down and to the right.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(4, 4), [2, 2]],
        [random.decimals(3, 3), [4, 4]],
        [random.decimals(2, 2), [2, 4]],
      ],
    },
    {
      id: 'odd-totals',
      title: 'Odd totals',
      hint: 'Where the total is odd, the two sides cannot get the same. Which side gets the one more?',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(3, 3), [3, 3]],
        [random.matrix(3, 3), [1, 2]],
        [random.matrix(4, 4), [2, 5]],
        [random.decimals(2, 2), [3, 1]],
      ],
    },
    {
      id: 'one-axis',
      title: 'Padding on one axis, or on none',
      hint: 'The first number of the pair adds rows, the second adds columns. Either may be 0.',
      weight: 0.1,
      generate: (random) => [
        [random.matrix(3, 3), [2, 0]],
        [random.matrix(3, 3), [0, 2]],
        [random.matrix(3, 3), [0, random.pick([3, 5])]],
        [random.matrix(3, 3), [0, 0]],
      ],
    },
    {
      id: 'other-values',
      title: 'Padding with another value than 0',
      hint: 'The third argument fills the new cells, and only those; it may be negative or a fraction.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(3, 3), [2, 2], random.integer(10, 20)],
        [random.matrix(2, 2), [3, 2], -random.integer(10, 20)],
        [
          [
            [0, random.integer(1, 9)],
            [random.integer(-9, -1), 0],
          ],
          [2, 1],
          random.integer(3, 9),
        ],
        [random.decimals(3, 3), [1, 4], random.integer(1, 9) + 0.5],
      ],
    },
    {
      id: 'input-not-square',
      title: 'Inputs that are not square',
      hint: 'Rows and columns have sizes of their own: which of them does each of your loops count?',
      weight: 0.1,
      generate: (random) => [
        [random.matrix(2, 5), [2, 2]],
        [random.matrix(random.integer(5, 7), 3), [1, 2]],
        [random.decimals(4, 2), [2, 1], random.integer(1, 9)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column',
      hint: 'Try a single number, a single row and a single column, with more padding than input.',
      weight: 0.05,
      generate: (random) => [
        [[[random.integer(1, 9)]], [4, 2]],
        [random.matrix(1, 5), [3, 2]],
        [random.matrix(5, 1), [2, 3]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.05,
      generate: (random) => {
        const first: [Matrix, Pair] = [random.matrix(2, 3), [2, 1]]
        const second: [Matrix, Pair, number] = [random.matrix(3, 2), [2, 2], random.integer(1, 9)]
        const sameSize: [Matrix, Pair] = [random.matrix(2, 3), [2, 1]]
        return [first, sameSize, second, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, or a padding that is negative or no whole number, is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[], [2, 2]],
      [[[]], [2, 2]],
      [
        [...random.matrix(2, 3), ...random.matrix(1, 2)],
        [2, 2],
      ],
      [
        [...random.matrix(1, 2), ...random.matrix(1, 3)],
        [0, 0],
      ],
      [random.matrix(3, 3), [-1, 2]],
      [random.matrix(3, 3), [2, -2]],
      [random.matrix(2, 3), [0.5, 1]],
      [random.matrix(2, 3), [2, 1.5]],
    ],
  },
  explain([X, padding, value = 0], [row, column]) {
    const [cell] = windowCells('X', X, [row, column], { kernel: [1, 1], padding }, value)
    return sumOf([{ factors: [cell], value: cell.value }])
  },
})
