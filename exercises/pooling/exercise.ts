import { defineExercise, type Random } from 'receptive/exercise'
import { countUp, windowCells } from 'receptive/tensor'

type Mode = 'max' | 'avg'

const negative = (random: Random, rows: number, columns: number): Matrix =>
  random.matrix(rows, columns).map((row) => row.map((value) => -1 - Math.abs(value)))

export default defineExercise<[X: Matrix, window: Pair, mode: Mode]>({
  order: 200,
  chapter: 'pooling',
  title: 'Maximum and average pooling',
  summary: 'Slide a window over a matrix and keep the largest number, or the average, of what lies under it.',
  minutes: 20,
  prerequisites: ['corr2d'],
  kind: 'function',
  entry: 'pool2d',
  signature: "pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix",
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    { name: 'window', description: 'rows and columns of the window, k_h × k_w, no larger than the input' },
    { name: 'mode', description: "'max' for the largest number of each window, 'avg' for the average" },
  ],
  examples: {
    title: 'The worked example',
    weight: 0.1,
    cases: [
      {
        id: 'maximum',
        title: 'The 3×3 matrix 0..8, window 2×2, maximum',
        input: [countUp(3, 3), [2, 2], 'max'],
      },
      {
        id: 'average',
        title: 'The 3×3 matrix 0..8, window 2×2, average',
        input: [countUp(3, 3), [2, 2], 'avg'],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'The numbers may be of any size and either sign, and an average need not be whole: nothing is rounded.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(4, 4), [2, 2], 'max'],
        [random.matrix(4, 4), [2, 2], 'avg'],
        [random.decimals(5, 5), [3, 3], 'max'],
        [random.decimals(5, 5), [3, 3], 'avg'],
      ],
    },
    {
      id: 'all-negative',
      title: 'Inputs in which every number is negative',
      hint: 'The largest of some negative numbers is one of them. What is your maximum before it has seen a number?',
      weight: 0.1,
      generate: (random) => [
        [negative(random, 4, 4), [2, 2], 'max'],
        [negative(random, 5, 4), [3, 2], 'max'],
        [negative(random, 4, 5), [2, 3], 'avg'],
      ],
    },
    {
      id: 'input-not-square',
      title: 'Inputs that are not square',
      hint: 'Rows and columns have sizes of their own: which of them does each of your loops count?',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(3, 6), [2, 2], 'max'],
        [random.matrix(7, 4), [3, 3], 'avg'],
        [random.decimals(2, 5), [2, 2], 'avg'],
        [random.matrix(random.integer(6, 8), 4), [2, 2], 'max'],
      ],
    },
    {
      id: 'window-not-square',
      title: 'Windows that are not square',
      hint: 'A window has a height and a width of its own; both the loops and the area of the window depend on them.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(5, 5), [2, 3], 'max'],
        [random.matrix(5, 5), [3, 2], 'avg'],
        [random.matrix(5, 6), [4, 2], 'max'],
        [random.decimals(4, 7), [1, 3], 'avg'],
        [random.decimals(4, random.integer(5, 7)), [3, 1], 'max'],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a window as large as the input',
      hint: 'Try a single number, a single row and a single column; a window as large as the input gives one number.',
      weight: 0.1,
      generate: (random) => [
        [random.matrix(1, 1), [1, 1], 'max'],
        [random.matrix(1, 6), [1, 3], 'avg'],
        [random.matrix(6, 1), [2, 1], 'max'],
        [random.matrix(3, 4), [3, 4], 'avg'],
        [random.decimals(3, 5), [1, 1], 'avg'],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.1,
      generate: (random) => {
        const X = random.matrix(4, 5)
        const first: [Matrix, Pair, Mode] = [X, [2, 3], 'max']
        const second: [Matrix, Pair, Mode] = [X, [2, 3], 'avg']
        const third: [Matrix, Pair, Mode] = [random.matrix(3, 3), [3, 2], 'avg']
        return [first, second, third, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, a window larger than the input or with a size that is no whole number from 1 up, and a mode of another name are each a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[], [1, 1], 'max'],
      [[[]], [1, 1], 'avg'],
      [[...random.matrix(2, 3), random.matrix(1, 2)[0]], [2, 2], 'max'],
      [random.matrix(2, 5), [3, 2], 'avg'],
      [random.matrix(5, 2), [2, 3], 'max'],
      [random.matrix(3, 3), [0, 2], 'max'],
      [random.matrix(3, 3), [2, 0], 'avg'],
      [random.matrix(3, 3), [-1, 2], 'avg'],
      [random.matrix(4, 4), [2, 1.5], 'max'],
      [random.matrix(3, 3), [2, 2], 'min'],
      [random.matrix(3, 3), [2, 2], 'average'],
    ],
  },
  explain([X, window, mode], [row, column]) {
    const cells = windowCells('X', X, [row, column], { kernel: window })
    const terms = cells.map((cell) => ({ factors: [cell], value: cell.value }))
    const values = cells.map(({ value }) => value)
    if (mode === 'max') return { combine: 'max', terms, total: Math.max(...values) }
    const divisor = window[0] * window[1]
    const sum = values.reduce((left, right) => left + right, 0)
    return { combine: 'average', terms, divisor, total: sum / divisor }
  },
})
