import { defineExercise, type Random } from 'receptive/exercise'
import { countUp } from 'receptive/tensor'

type Mode = 'max' | 'avg'
type Input = [X: Matrix, dY: Matrix, window: Pair, mode: Mode]

const ones = (rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1))

const reshape = (numbers: readonly number[], columns: number): Matrix =>
  Array.from({ length: numbers.length / columns }, (_, row) =>
    numbers.slice(row * columns, (row + 1) * columns),
  )

/** Numbers of both signs, no two of them equal, so that no window has a tie. */
const distinct = (random: Random, rows: number, columns: number): Matrix => {
  const count = rows * columns
  const unit = random.pick([0.5, 0.75, 1, 1.25])
  return reshape(
    random.shuffle(Array.from({ length: count }, (_, index) => (index - Math.floor(count / 2)) * unit)),
    columns,
  )
}

const negative = (random: Random, rows: number, columns: number): Matrix =>
  reshape(random.shuffle(Array.from({ length: rows * columns }, (_, index) => -0.5 - index * 0.75)), columns)

/** Rows × columns of low numbers around a few cells that beat everything near them. */
const peaked = (random: Random, rows: number, columns: number, peaks: readonly Pair[]): Matrix => {
  const X = distinct(random, rows, columns)
  peaks.forEach(([row, column], index) => {
    X[row][column] = 60 + 3 * index
  })
  return X
}

/** Zeros and a few other numbers, as they come out of a ReLU. */
const rectified = (random: Random, rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.pick([0, 0, 1, 2])))

const filled = (rows: number, columns: number, value: number): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value))

/** The same number on every second cell, as on a chessboard, and smaller ones between. */
const chessboard = (random: Random, rows: number, columns: number): Matrix =>
  distinct(random, rows, columns).map((row, i) => row.map((value, j) => ((i + j) % 2 === 1 ? 50 : value)))

/** Gradients that are not 0. */
const gradients = (random: Random, rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => random.pick([-1, 1]) * random.decimal(0.5, 6)),
  )

export default defineExercise<Input>({
  order: 220,
  chapter: 'pooling',
  title: 'The gradient of pooling',
  summary:
    'Send the gradient of the loss back through a pooling layer: to the cell that won, or in equal shares to the whole window.',
  minutes: 30,
  prerequisites: ['pooling'],
  kind: 'function',
  entry: 'pool2dGradient',
  signature: "pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix",
  parameters: [
    { name: 'X', description: 'the input of the layer, n_h × n_w' },
    {
      name: 'dY',
      description: 'the gradient of the loss with respect to each output, (n_h − k_h + 1) × (n_w − k_w + 1)',
    },
    { name: 'window', description: 'rows and columns of the window, k_h × k_w' },
    { name: 'mode', description: "'max' or 'avg': which pooling the layer did" },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'maximum',
        title: 'The 3×3 matrix 0..8, a gradient of ones, window 2×2, maximum',
        input: [countUp(3, 3), ones(2, 2), [2, 2], 'max'],
      },
      {
        id: 'average',
        title: 'The same with the average',
        input: [countUp(3, 3), ones(2, 2), [2, 2], 'avg'],
      },
      {
        id: 'shared-maximum',
        title: 'One cell is the maximum of two windows',
        input: [
          [
            [1, 8, 3],
            [4, 2, 0],
            [7, 5, 6],
          ],
          [
            [1, 2],
            [5, 4],
          ],
          [2, 2],
          'max',
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Each output hands its own gradient on, of either sign. What the input cell is worth decides where the gradient goes, not how much of it.',
      weight: 0.1,
      generate: (random) => [
        [distinct(random, 4, 4), random.matrix(3, 3), [2, 2], 'max'],
        [distinct(random, 5, 5), random.decimals(3, 3), [3, 3], 'max'],
        [distinct(random, 5, 5), random.matrix(3, 3), [3, 3], 'avg'],
      ],
    },
    {
      id: 'overlapping-windows',
      title: 'A cell that several windows take their maximum from',
      hint: 'A window moves by one cell, so a cell lies in several windows. What comes back to it from all of them adds up.',
      weight: 0.15,
      generate: (random) => [
        [peaked(random, 3, 3, [[1, 1]]), gradients(random, 2, 2), [2, 2], 'max'],
        [
          peaked(random, 4, 4, [
            [1, 1],
            [2, 3],
          ]),
          gradients(random, 3, 3),
          [2, 2],
          'max',
        ],
        [peaked(random, 5, 4, [[2, 2]]), gradients(random, 3, 2), [3, 3], 'max'],
      ],
    },
    {
      id: 'ties',
      title: 'Windows in which the maximum stands more than once',
      hint: 'One cell gets the whole gradient: the first of the equal ones, where rows are read from top to bottom and each row from left to right.',
      weight: 0.15,
      generate: (random) => [
        [filled(3, 4, random.integer(-4, 4)), gradients(random, 2, 3), [2, 2], 'max'],
        [rectified(random, 4, 5), gradients(random, 3, 4), [2, 2], 'max'],
        [chessboard(random, 4, 4), gradients(random, 3, 3), [2, 2], 'max'],
        [chessboard(random, 3, 5), gradients(random, 2, 3), [2, 3], 'max'],
      ],
    },
    {
      id: 'all-negative',
      title: 'Inputs in which every number is negative',
      hint: 'Some cell is the largest of its window, even where all are below 0. What do you compare the first cell with?',
      weight: 0.1,
      generate: (random) => [
        [negative(random, 4, 4), gradients(random, 3, 3), [2, 2], 'max'],
        [negative(random, 5, 4), gradients(random, 3, 3), [3, 2], 'max'],
      ],
    },
    {
      id: 'input-not-square',
      title: 'Inputs that are not square',
      hint: 'The result has the size of X, and dY has the size of the output. Which of them does each of your loops count?',
      weight: 0.1,
      generate: (random) => [
        [distinct(random, 3, 6), gradients(random, 2, 5), [2, 2], 'max'],
        [distinct(random, 7, 4), gradients(random, 5, 2), [3, 3], 'avg'],
        [distinct(random, 6, 3), gradients(random, 5, 2), [2, 2], 'max'],
      ],
    },
    {
      id: 'window-not-square',
      title: 'Windows that are not square',
      hint: 'A window has a height and a width of its own; both the cells that it covers and its area depend on them.',
      weight: 0.1,
      generate: (random) => [
        [distinct(random, 5, 5), gradients(random, 4, 3), [2, 3], 'max'],
        [distinct(random, 5, 5), gradients(random, 3, 4), [3, 2], 'avg'],
        [distinct(random, 4, 6), gradients(random, 4, 4), [1, 3], 'avg'],
        [distinct(random, 5, 4), gradients(random, 2, 3), [4, 2], 'max'],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a window as large as the input',
      hint: 'Try a single number, a single row and a single column; a window as large as the input makes one output.',
      weight: 0.1,
      generate: (random) => [
        [[[random.integer(-9, 9)]], gradients(random, 1, 1), [1, 1], 'max'],
        [distinct(random, 3, 4), gradients(random, 3, 4), [1, 1], 'avg'],
        [distinct(random, 1, 6), gradients(random, 1, 4), [1, 3], 'avg'],
        [distinct(random, 6, 1), gradients(random, 5, 1), [2, 1], 'max'],
        [distinct(random, 3, 4), gradients(random, 1, 1), [3, 4], 'max'],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: add up from zero every time, and leave X and dY as they were.',
      weight: 0.05,
      generate: (random) => {
        const [X, dY] = [distinct(random, 4, 5), gradients(random, 3, 3)]
        const first: Input = [X, dY, [2, 3], 'avg']
        return [first, [X, dY, [2, 3], 'max'], first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, a window larger than the input or with a size that is no whole number from 1 up, a gradient that has not the shape of the output, and a mode of another name are each a RangeError.',
    weight: 0.05,
    generate: (random) => [
      [[], random.matrix(1, 1), [1, 1], 'max'],
      [[[]], random.matrix(1, 1), [1, 1], 'avg'],
      [random.matrix(2, 2), [], [2, 2], 'avg'],
      [random.matrix(2, 2), [[]], [2, 3], 'max'],
      [[...random.matrix(2, 3), random.matrix(1, 2)[0]], random.matrix(2, 2), [2, 2], 'max'],
      [random.matrix(3, 3), [[1, 2], [3]], [2, 2], 'avg'],
      [random.matrix(4, 4), random.matrix(2, 3), [2, 2], 'max'],
      [random.matrix(4, 4), random.matrix(3, 4), [2, 2], 'avg'],
      [random.matrix(2, 5), random.matrix(1, 4), [3, 2], 'avg'],
      [random.matrix(5, 2), random.matrix(4, 1), [2, 3], 'max'],
      [random.matrix(3, 3), random.matrix(4, 2), [0, 2], 'max'],
      [random.matrix(3, 3), random.matrix(2, 4), [2, 0], 'avg'],
      [random.matrix(3, 3), random.matrix(5, 2), [-1, 2], 'avg'],
      [random.matrix(4, 4), random.matrix(3, 3), [2, 1.5], 'max'],
      [random.matrix(3, 3), random.matrix(2, 2), [2, 2], 'min'],
    ],
  },
  explain([X, dY, window, mode], [row, column]) {
    // Of the windows over X[row][column], in row order.
    const outputs = dY.flatMap((line, i) =>
      line.flatMap((value, j) => {
        const covers = i <= row && row < i + window[0] && j <= column && column < j + window[1]
        return covers ? [{ i, j, gradient: { parameter: 'dY', at: [i, j], value } }] : []
      }),
    )
    if (mode === 'avg') {
      const terms = outputs.map(({ gradient }) => ({ factors: [gradient], value: gradient.value }))
      const divisor = window[0] * window[1]
      const sum = terms.reduce((left, { value }) => left + value, 0)
      return { combine: 'average', terms, divisor, total: sum / divisor }
    }
    const terms = outputs.map(({ i, j, gradient }) => {
      const [r, c] = firstMaximum(X, i, j, window)
      const share = r === row && c === column ? 1 : 0
      return { factors: [gradient, { value: share }], value: gradient.value * share }
    })
    return { combine: 'sum', terms, total: terms.reduce((left, { value }) => left + value, 0) }
  },
})

/** Where the maximum of the window at (i, j) stands for the first time in row order. */
function firstMaximum(X: Matrix, i: number, j: number, window: Pair): [row: number, column: number] {
  const rows = X.slice(i, i + window[0]).map((row) => row.slice(j, j + window[1]))
  const largest = Math.max(...rows.flat())
  const a = rows.findIndex((row) => row.includes(largest))
  return [i + a, j + rows[a].indexOf(largest)]
}
