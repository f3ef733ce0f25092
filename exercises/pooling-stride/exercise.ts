import { defineExercise, type Random } from 'receptive/exercise'
import { countUp, windowCells } from 'receptive/tensor'

interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

const negative = (random: Random, rows: number, columns: number): Matrix =>
  random.matrix(rows, columns).map((row) => row.map((value) => -1 - Math.abs(value)))

export default defineExercise<[X: Matrix, options: Options]>({
  order: 210,
  chapter: 'pooling',
  title: 'Pooling with padding and stride',
  summary:
    'Pad the input, let the window take larger steps, and see what padding means to a maximum and to an average.',
  minutes: 25,
  prerequisites: ['pooling', 'stride'],
  kind: 'function',
  entry: 'pool2dStrided',
  signature: 'pool2dStrided(X: Matrix, options: Options): Matrix',
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    {
      name: 'options',
      description:
        "window, k_h × k_w; mode, 'max' or 'avg'; padding?, the TOTAL number of rows and of columns added (default [0, 0]); stride?, the steps down and to the right (default [1, 1])",
    },
  ],
  examples: {
    title: 'The worked example',
    weight: 0.1,
    cases: [
      {
        id: 'maximum',
        title: 'The 4×4 matrix 0..15, window 3×3, padding [2, 2], stride [2, 2], maximum',
        input: [countUp(4, 4), { window: [3, 3], mode: 'max', padding: [2, 2], stride: [2, 2] }],
      },
      {
        id: 'average',
        title: 'The 4×4 matrix 0..15, window 3×3, padding [2, 2], stride [2, 2], average',
        input: [countUp(4, 4), { window: [3, 3], mode: 'avg', padding: [2, 2], stride: [2, 2] }],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'What may a cell of padding do to the maximum of negative numbers, and what to their average?',
      weight: 0.15,
      generate: (random) => [
        [negative(random, 4, 4), { window: [3, 3], mode: 'max', padding: [2, 2], stride: [1, 1] }],
        [negative(random, 5, 5), { window: [2, 2], mode: 'max', padding: [0, 0], stride: [2, 2] }],
        [random.decimals(5, 5), { window: [3, 3], mode: 'max', padding: [2, 2], stride: [2, 2] }],
        [random.decimals(6, 6), { window: [3, 3], mode: 'avg', padding: [2, 2], stride: [2, 2] }],
      ],
    },
    {
      id: 'not-square',
      title: 'Inputs and windows that are not square',
      hint: 'The input, the window and the padding have one size for the rows and another for the columns.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(3, 7), { window: [2, 2], mode: 'max', padding: [0, 0], stride: [2, 2] }],
        [random.matrix(7, 4), { window: [3, 3], mode: 'avg', padding: [2, 2], stride: [2, 2] }],
        [negative(random, 6, 6), { window: [2, 3], mode: 'max', padding: [0, 2], stride: [1, 1] }],
        [random.decimals(5, 6), { window: [4, 2], mode: 'avg', padding: [2, 0], stride: [2, 2] }],
      ],
    },
    {
      id: 'stride-of-each-axis',
      title: 'A stride of its own for each axis, and sizes that it does not divide',
      hint: 'The first stride goes down, the second to the right. Where the last step does not leave room for a whole window, there is no window.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(6, 6), { window: [2, 2], mode: 'max', padding: [0, 0], stride: [2, 1] }],
        [random.matrix(6, 6), { window: [2, 2], mode: 'avg', padding: [0, 0], stride: [1, 3] }],
        [random.matrix(7, 8), { window: [3, 3], mode: 'max', padding: [2, 2], stride: [3, 2] }],
        [
          random.decimals(random.integer(5, 7), 9),
          { window: [2, 3], mode: 'avg', padding: [0, 0], stride: [2, 4] },
        ],
        [random.decimals(6, 7), { window: [3, 3], mode: 'max', padding: [0, 2], stride: [2, 3] }],
      ],
    },
    {
      id: 'odd-padding',
      title: 'Padding that is odd, or on one axis only',
      hint: 'Of an odd total, the larger half goes on top or on the left. A total of 0 adds nothing to that axis.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(4, 4), { window: [2, 2], mode: 'max', padding: [1, 1], stride: [1, 1] }],
        [random.matrix(4, 4), { window: [3, 3], mode: 'avg', padding: [1, 1], stride: [2, 2] }],
        [random.decimals(5, 4), { window: [2, 3], mode: 'avg', padding: [1, 0], stride: [1, 1] }],
        [negative(random, 4, 5), { window: [2, 4], mode: 'max', padding: [0, 3], stride: [2, 1] }],
      ],
    },
    {
      id: 'defaults',
      title: 'Padding or stride left out',
      hint: 'Without a stride the window moves by one cell, without a padding nothing is added; each may be left out alone.',
      weight: 0.1,
      generate: (random) => [
        [random.matrix(4, 5), { window: [2, 2], mode: 'max' }],
        [random.matrix(4, 4), { window: [3, 2], mode: 'avg', padding: [2, 1] }],
        [random.decimals(5, 5), { window: [2, 2], mode: 'avg', stride: [2, 1] }],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column',
      hint: 'Try a single number, a single row and a single column, with padding and without.',
      weight: 0.05,
      generate: (random) => [
        [random.matrix(1, 1), { window: [3, 3], mode: 'avg', padding: [2, 2], stride: [1, 1] }],
        [random.matrix(1, 6), { window: [1, 3], mode: 'max', padding: [0, 2], stride: [1, 2] }],
        [random.matrix(7, 1), { window: [2, 1], mode: 'avg', padding: [0, 0], stride: [3, 1] }],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave X and the options as they were.',
      weight: 0.05,
      generate: (random) => {
        const first: [Matrix, Options] = [
          random.matrix(4, 5),
          { window: [2, 3], mode: 'max', padding: [1, 2], stride: [1, 2] },
        ]
        const second: [Matrix, Options] = [random.matrix(3, 3), { window: [3, 2], mode: 'avg' }]
        const sameSize: [Matrix, Options] = [random.matrix(4, 5), { ...first[1] }]
        return [first, sameSize, second, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'Each is a RangeError: a matrix that is empty or ragged, a window larger than the padded input, a window or stride below 1, a padding below 0, any of these that is no whole number, and a mode of another name.',
    weight: 0.1,
    generate: (random) => [
      [[], { window: [1, 1], mode: 'max' }],
      [[[]], { window: [1, 1], mode: 'avg', padding: [2, 2] }],
      [[...random.matrix(2, 3), random.matrix(1, 2)[0]], { window: [2, 2], mode: 'max' }],
      [random.matrix(2, 5), { window: [4, 2], mode: 'avg', padding: [1, 2] }],
      [random.matrix(5, 2), { window: [2, 5], mode: 'max', padding: [2, 2] }],
      [random.matrix(3, 3), { window: [2, 0], mode: 'max' }],
      [random.matrix(4, 4), { window: [1.5, 2], mode: 'avg' }],
      [random.matrix(3, 3), { window: [2, 2], mode: 'max', stride: [1, 0] }],
      [random.matrix(4, 4), { window: [2, 2], mode: 'avg', stride: [1.5, 1] }],
      [random.matrix(4, 4), { window: [2, 2], mode: 'max', padding: [-1, 0] }],
      [random.matrix(3, 3), { window: [2, 2], mode: 'avg', padding: [0, 0.5] }],
      [random.matrix(3, 3), { window: [2, 2], mode: 'min', padding: [1, 1], stride: [1, 1] }],
    ],
  },
  explain([X, options], [row, column]) {
    const { window, mode, padding = [0, 0], stride = [1, 1] } = options
    const paddingValue = mode === 'max' ? -Infinity : 0
    const cells = windowCells('X', X, [row, column], { kernel: window, padding, stride }, paddingValue)
    const terms = cells.map((cell) => ({ factors: [cell], value: cell.value }))
    const values = cells.map(({ value }) => value)
    if (mode === 'max') return { combine: 'max', terms, total: Math.max(...values) }
    const divisor = window[0] * window[1]
    const sum = values.reduce((left, right) => left + right, 0)
    return { combine: 'average', terms, divisor, total: sum / divisor }
  },
})
