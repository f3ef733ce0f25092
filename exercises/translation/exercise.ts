import { defineExercise, type Random } from 'receptive/exercise'
import { countUp } from 'receptive/tensor'
import { functionOf, type Op } from './adapter.ts'

type Input = [op: Op, X: Matrix, by: Pair, margin: number]

const build = (rows: number, columns: number, value: (i: number, j: number) => number): Matrix =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => value(i, j)))

/** Whole numbers from 1 on in any order, no two alike: what differs in place differs in value. */
function distinct(random: Random, rows: number, columns: number): Matrix {
  const numbers = random.shuffle(Array.from({ length: rows * columns }, (_, index) => index + 1))
  return build(rows, columns, (i, j) => numbers[i * columns + j])
}

/** A kernel without a 0. */
function kernel(random: Random, rows: number, columns: number): Matrix {
  return build(rows, columns, () => random.pick([-1, 1]) * (0.5 + random.integer(1, 300) / 100))
}

/** The correlation with K, written as a dense layer for inputs of this size: the same weights again and again. */
function denseOf(K: Matrix, rows: number, columns: number): Tensor4 {
  return Array.from({ length: rows - K.length + 1 }, (_, i) =>
    Array.from({ length: columns - K[0].length + 1 }, (_, j) =>
      build(rows, columns, (r, c) => K[r - i]?.[c - j] ?? 0),
    ),
  )
}

const short = (value: number) => String(Number(value.toPrecision(9))).replace('-', '−')

export default defineExercise<Input>({
  order: 50,
  chapter: 'convolution',
  title: 'Wherever it lies: equivariance to translation',
  summary:
    'Test the principle that convolutions are made of: shift the picture, and the result is shifted with it.',
  minutes: 30,
  prerequisites: ['corr2d'],
  kind: 'function',
  entry: 'isEquivariant',
  signature: 'isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean',
  parameters: [
    {
      name: 'op',
      description:
        'a function from matrix to matrix. The cases say which: correlate, correlateSame (zeros around it), dense (a matrix of weights for each cell of the result), scale (a weight for each cell), clip, shift, mirror or maxPool',
    },
    { name: 'X', description: 'the picture to try it on, n_h × n_w' },
    {
      name: 'by',
      description: 'cells to shift by: down and to the right, up and to the left where negative',
    },
    { name: 'margin', description: 'rows and columns at every edge of the result that are not compared' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'correlation',
        title: 'A correlation, one cell of margin',
        input: [{ correlate: countUp(2, 2) }, countUp(4, 5), [1, 1], 1],
      },
      {
        id: 'no-margin',
        title: 'The same without a margin',
        input: [{ correlate: countUp(2, 2) }, countUp(4, 5), [1, 1], 0],
      },
      {
        id: 'dense',
        title: 'A dense layer that multiplies the first pixel by 1, the second by 2, the third by 3',
        input: [{ dense: [[[[1, 0, 0]], [[0, 2, 0]], [[0, 0, 3]]]] }, [[5, 5, 5]], [0, 1], 0],
      },
    ],
  },
  groups: [
    {
      id: 'correlations',
      title: 'Correlations, shifted in any direction',
      hint: 'A correlation does the same everywhere. Shift the picture before it and the result after it, both by the same.',
      weight: 0.1,
      generate: (random) => [
        [{ correlate: kernel(random, 2, 2) }, distinct(random, 5, 6), [1, 1], 1],
        [{ correlate: kernel(random, 2, 3) }, random.decimals(6, 8), [-1, -2], 2],
        [{ correlateSame: kernel(random, 3, 3) }, distinct(random, 5, 6), [1, -1], 1],
      ],
    },
    {
      id: 'by-position',
      title: 'Layers that depend on the position',
      hint: 'Where the weights differ from place to place, the result of a shifted picture is another one. Look at every cell, and at differences of either sign.',
      weight: 0.15,
      generate: (random) => {
        const rising = random.integer(2, 4)
        return [
          [
            { dense: Array.from({ length: 2 }, () => random.tensor3(3, 3, 4)) },
            distinct(random, 3, 4),
            [1, 0],
            0,
          ],
          [{ scale: build(3, 4, (_, j) => rising + j) }, distinct(random, 3, 4), [0, 1], 0],
          [{ scale: build(4, 3, (i) => 9 - 2 * i) }, distinct(random, 4, 3), [1, 0], 0],
          [{ dense: denseOf(kernel(random, 2, 2), 4, 4) }, distinct(random, 4, 4), [1, 0], 1],
          [{ maxPool: 2 }, distinct(random, 4, 6), [2, 0], 0],
        ]
      },
    },
    {
      id: 'margin',
      title: 'What the margin leaves out, and what it does not',
      hint: 'The margin lies along all four edges of the result. Which edges does a shift spoil: only those where zeros come in?',
      weight: 0.15,
      generate: (random) => [
        [{ correlate: kernel(random, 2, 2) }, distinct(random, 5, 4), [0, 1], 1],
        [{ correlate: kernel(random, 2, 2) }, distinct(random, 5, 5), [-1, 0], 1],
        [{ correlateSame: kernel(random, 3, 3) }, distinct(random, 5, 4), [1, 0], 1],
        [{ correlate: kernel(random, 2, 2) }, distinct(random, 6, 6), [0, -2], 1],
        [{ correlateSame: kernel(random, 5, 5) }, distinct(random, 6, 7), [1, 0], 1],
      ],
    },
    {
      id: 'zeros',
      title: 'What comes in from outside',
      hint: 'Zeros come in. A layer may make something else of a 0, and then the edge shows it.',
      weight: 0.05,
      generate: (random) => [
        [{ clip: [random.integer(2, 3), 20] }, distinct(random, 3, 5), [1, 0], 0],
        [{ clip: [-20, -random.integer(2, 3)] }, distinct(random, 4, 3), [0, -1], 0],
        [{ clip: [random.integer(2, 3), 20] }, distinct(random, 4, 5), [-1, 1], 1],
        [{ clip: [0, random.integer(4, 6)] }, distinct(random, 3, 4), [1, 2], 0],
      ],
    },
    {
      id: 'directions',
      title: 'Down is not up, and rows are not columns',
      hint: 'Positive numbers move down and to the right, the first number is for the rows, and the result is shifted the same way as the picture.',
      weight: 0.15,
      generate: (random) => [
        [{ mirror: 'both' }, distinct(random, 3, 4), [1, random.integer(1, 2)], 0],
        [{ mirror: 'columns' }, distinct(random, 4, 3), [random.pick([-1, 1]), 0], 0],
        [{ mirror: 'columns' }, distinct(random, 3, 5), [0, random.integer(1, 2)], 0],
        [{ shift: [1, 0] }, distinct(random, 4, 3), [1, 0], 0],
        [{ shift: [0, -1] }, distinct(random, 3, 4), [0, 1], 0],
      ],
    },
    {
      id: 'tolerance',
      title: 'Differences so small that they do not count',
      hint: 'Two numbers count as equal if they are no more than a millionth apart.',
      weight: 0.05,
      generate: (random) => [
        [{ scale: build(3, 4, (i, j) => 2 + (i - j) * 1e-9) }, distinct(random, 3, 4), [0, 1], 0],
        [{ scale: build(4, 3, (i) => 1 - i * 1e-8) }, distinct(random, 4, 3), [-1, 0], 0],
        [{ scale: build(3, 3, (_, j) => 1 + j * 1e-3) }, distinct(random, 3, 3), [0, 1], 0],
      ],
    },
    {
      id: 'nothing-left',
      title: 'A margin that leaves nothing to compare',
      hint: 'Where no cell is compared none differs.',
      weight: 0.05,
      generate: (random) => [
        [{ scale: distinct(random, 4, 3) }, distinct(random, 4, 3), [1, 0], 2],
        [{ mirror: 'both' }, distinct(random, 3, 6), [0, 1], random.integer(3, 8)],
      ],
    },
    {
      id: 'small-and-long',
      title: 'A single cell, one row, one column, wide and tall',
      hint: 'Height and width have nothing to do with each other. Try a shift that moves everything out of sight.',
      weight: 0.05,
      generate: (random) => [
        [{ clip: [0, 5] }, [[random.integer(2, 9)]], [0, 0], 0],
        [{ scale: [[1, 1, 1, 1, 1, 2]] }, distinct(random, 1, 6), [0, 1], 0],
        [{ correlate: kernel(random, 2, 1) }, distinct(random, 6, 1), [8, 0], 0],
        [{ correlate: kernel(random, 2, 2) }, distinct(random, 7, 4), [0, -1], 1],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave X as it was.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [{ correlate: kernel(random, 2, 2) }, distinct(random, 4, 5), [0, 1], 1]
        const second: Input = [{ scale: distinct(random, 4, 5) }, distinct(random, 4, 5), [0, 1], 1]
        return [first, second, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'An X that is empty or ragged is a RangeError.',
    weight: 0.1,
    generate: (random) => {
      const op = { correlate: kernel(random, 1, 1) }
      const X = distinct(random, 3, 4)
      return [
        [op, [], [0, 1], 0],
        [op, [[]], [0, 1], 0],
        [op, [...X, [1, 2, 3]], [0, 1], 0],
        [op, [...X, [1, 2, 3, 4, 5]], [1, 0], 0],
      ]
    },
  },
  explain([op, X, by, margin]) {
    const [run, shift] = [functionOf(op), functionOf({ shift: by })]
    const before = run(shift(X))
    const after = shift(run(X))
    const compared = after.flatMap((row, i) =>
      row.map((value, j) => ({ i, j, left: before[i][j], right: value })).slice(margin, -margin || undefined),
    )
    const inside = compared.filter(({ i }) => i >= margin && i < after.length - margin)
    if (inside.length === 0)
      return { combine: 'formula', terms: [], formula: 'no cell is left to compare', total: true }
    const apart = (one: { left: number; right: number }) => Math.abs(one.left - one.right)
    const worst = inside.reduce((most, one) => (apart(one) > apart(most) ? one : most))
    const { i, j, left, right } = worst
    const size = `|${short(left)} − ${right < 0 ? `(${short(right)})` : short(right)}| ≤ 0.000001`
    return {
      combine: 'formula',
      terms: [],
      formula: `op(shift(X)) and shift(op(X)) differ most in row ${i}, column ${j}: ${size}`,
      total: apart(worst) <= 1e-6,
    }
  },
})
