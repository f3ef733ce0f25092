import { type CellExplanation, defineExercise, type Random } from 'receptive/exercise'
import { sumOf } from 'receptive/tensor'

interface Statistics {
  mean: number[]
  variance: number[]
}

interface Options {
  gamma: number[]
  beta: number[]
  epsilon: number
  momentum: number
  running: Statistics
  training: boolean
}

type Input = [X: Matrix, options: Options]

/** Options for a layer of so many columns: every number is different from 0, and no two columns are treated alike. */
const options = (random: Random, columns: number, changes: Partial<Options> = {}): Options => ({
  gamma: random.shuffle([-2, -1.25, 0.5, 1.5, 2.25, 3]).slice(0, columns),
  beta: random.shuffle([-4, -2.5, -1, 0.75, 2, 3.5]).slice(0, columns),
  epsilon: 1e-5,
  momentum: 0.1,
  running: {
    mean: random.shuffle([-3, -1.5, 0.25, 1, 2.5, 4]).slice(0, columns),
    variance: random.shuffle([0.5, 0.75, 1.5, 2, 3.25, 6]).slice(0, columns),
  },
  training: true,
  ...changes,
})

/** The numbers at the same places of a list, one for each column. */
const column = (X: Matrix, j: number): number[] => X.map((row) => row[j])
const meanOf = (numbers: number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length
const varianceOf = (numbers: number[]): number => meanOf(numbers.map((x) => (x - meanOf(numbers)) ** 2))

/** At most six significant digits, and a negative number in brackets. */
const short = (x: number): string => {
  const text = String(Number(Math.abs(x).toPrecision(6)))
  return x < 0 ? `(−${text})` : text
}

function explainRunning([X, { momentum, running, training }]: Input, j: number, name: keyof Statistics) {
  const old = { parameter: `options.running.${name}`, at: [j], value: running[name][j] }
  if (!training) return sumOf([{ factors: [old], value: old.value }])
  const kept = { value: 1 - momentum }
  const before = { factors: [kept, old], value: kept.value * old.value }
  if (name === 'variance') {
    const variance = varianceOf(column(X, j))
    const share = { parameter: 'options.momentum', at: [], value: momentum }
    return sumOf([before, { factors: [share, { value: variance }], value: momentum * variance }])
  }
  // Each number of the column has the same part in the mean.
  const part = momentum / X.length
  const terms = column(X, j).map((value, i) => ({
    factors: [{ value: part }, { parameter: 'X', at: [i, j], value }],
    value: part * value,
  }))
  return sumOf([before, ...terms])
}

function explainOutput([X, options]: Input, i: number, j: number): CellExplanation {
  const { gamma, beta, epsilon, running, training } = options
  const numbers = column(X, j)
  const mean = training ? meanOf(numbers) : running.mean[j]
  const variance = training ? varianceOf(numbers) : running.variance[j]
  const used = training
    ? numbers.map((value, row) => ({ parameter: 'X', at: [row, j], value }))
    : [
        { parameter: 'X', at: [i, j], value: X[i][j] },
        { parameter: 'options.running.mean', at: [j], value: mean },
        { parameter: 'options.running.variance', at: [j], value: variance },
      ]
  const factors = [
    ...used,
    { parameter: 'options.gamma', at: [j], value: gamma[j] },
    { parameter: 'options.beta', at: [j], value: beta[j] },
  ]
  return {
    combine: 'formula',
    terms: factors.map((factor) => ({ factors: [factor], value: factor.value })),
    formula: `${short(gamma[j])}·(${short(X[i][j])} − ${short(mean)}) / √(${short(variance)} + ${short(epsilon)}) + ${short(beta[j])}`,
    total: (gamma[j] * (X[i][j] - mean)) / Math.sqrt(variance + epsilon) + beta[j],
  }
}

export default defineExercise<Input>({
  order: 480,
  chapter: 'learning',
  title: 'Batch normalization',
  summary:
    'Bring every column of a batch to mean 0 and variance 1, then scale and shift it; keep running statistics for later.',
  minutes: 40,
  prerequisites: ['dropout'],
  kind: 'function',
  entry: 'batchNorm',
  signature: 'batchNorm(X: Matrix, options: Options): { Y: Matrix; running: Statistics }',
  types: `/** Of each column; the variance is biased. */
interface Statistics {
  mean: number[]
  variance: number[]
}
interface Options {
  /** The scale of each column. */
  gamma: number[]
  /** The shift of each column. */
  beta: number[]
  /** Added to the variance. */
  epsilon: number
  /** The share of the new value in the running statistics. */
  momentum: number
  running: Statistics
  /** Whether the statistics of the batch are used, and the running ones updated. */
  training: boolean
}`,
  parameters: [
    { name: 'X', description: 'the batch, n × d: one example a row, one feature a column' },
    {
      name: 'options',
      description:
        'gamma and beta, d numbers each, the scale and the shift; epsilon, added to the variance; momentum, the share of the new value in the running statistics; running, their mean and variance so far, d numbers each; training, whether the statistics of the batch are used',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'training',
        title: 'Training: four examples, two features of different scales',
        input: [
          [
            [1, 50],
            [3, 10],
            [5, 30],
            [7, 30],
          ],
          {
            gamma: [1, 2],
            beta: [0, 10],
            epsilon: 1e-5,
            momentum: 0.1,
            running: { mean: [0, 0], variance: [1, 1] },
            training: true,
          },
        ],
      },
      {
        id: 'evaluation',
        title: 'Evaluation: one example, normalized by the running statistics',
        input: [
          [[4, 50]],
          {
            gamma: [1, 2],
            beta: [0, 10],
            epsilon: 1e-5,
            momentum: 0.1,
            running: { mean: [2, 30], variance: [4, 400] },
            training: false,
          },
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Each column has a mean and a variance of its own. Nothing is rounded, clipped or made positive.',
      weight: 0.1,
      generate: (random) => [
        [random.decimals(3, 3), options(random, 3)],
        [random.matrix(4, 4), options(random, 4)],
        [random.decimals(2, 2), options(random, 2)],
      ],
    },
    {
      id: 'not-square',
      title: 'Batches that are not square',
      hint: 'n counts the examples, d the features. Which of them do you divide by, and how many means are there?',
      weight: 0.1,
      generate: (random) => [
        [random.matrix(6, 2), options(random, 2)],
        [random.decimals(2, 5), options(random, 5)],
        [random.matrix(3, 6), options(random, 6, { training: false })],
        [random.decimals(5, 3), options(random, 3, { training: false })],
      ],
    },
    {
      id: 'running',
      title: 'The running statistics, with several momenta',
      hint: 'The momentum is the share of the new value: the statistics of this batch. What is left of 1 is the share of the old one.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(4, 3), options(random, 3, { momentum: 0.25 })],
        [random.decimals(5, 2), options(random, 2, { momentum: 0.9 })],
        [random.decimals(3, 4), options(random, 4, { momentum: 1 })],
        [random.matrix(3, 2), options(random, 2, { momentum: 0.01 })],
      ],
    },
    {
      id: 'epsilon',
      title: 'A large epsilon, and columns that do not vary',
      hint: 'Epsilon is added to the variance, under the root. A column whose numbers are all the same has variance 0 and comes out as its shift.',
      weight: 0.1,
      generate: (random) => [
        [random.decimals(4, 3), options(random, 3, { epsilon: 0.5 })],
        [random.decimals(3, 2), options(random, 2, { epsilon: 2, training: false })],
        [
          random.matrix(4, 3).map(([first, , last]) => [first, 7, last]),
          options(random, 3, { epsilon: 0.001 }),
        ],
      ],
    },
    {
      id: 'evaluation',
      title: 'Evaluation: training is false',
      hint: 'In evaluation, an output depends on its own row and on the running statistics, never on the other rows; and nothing is updated.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(4, 3), options(random, 3, { training: false })],
        [random.decimals(1, 4), options(random, 4, { training: false })],
        [random.decimals(3, 2), options(random, 2, { training: false, momentum: 0.7 })],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: one number, one example, one feature',
      hint: 'A batch of one example has the variance 0: what is left of it in training?',
      weight: 0.1,
      generate: (random) => [
        [[[random.integer(2, 9)]], options(random, 1)],
        [[[random.integer(2, 9)]], options(random, 1, { training: false })],
        [random.decimals(1, 4), options(random, 4)],
        [random.matrix(5, 1), options(random, 1, { momentum: 0.3 })],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: the running statistics come in with the options and go out with the result. Keep nothing between calls, and change nothing that was given to you.',
      weight: 0.1,
      generate: (random) => {
        const first: Input = [random.matrix(4, 3), options(random, 3)]
        const sameSize: Input = [random.matrix(4, 3), options(random, 3)]
        return [first, sameSize, [random.matrix(2, 2), options(random, 2, { training: false })], first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A batch that is empty or ragged, and a gamma, beta, running mean or running variance that has not one number for each column are RangeErrors, in training and in evaluation.',
    weight: 0.1,
    generate: (random) => [
      [[], options(random, 2)],
      [[[]], options(random, 0)],
      [[[], []], options(random, 0, { training: false })],
      [[...random.matrix(2, 3), ...random.matrix(1, 2)], options(random, 3)],
      [[...random.matrix(2, 2), ...random.matrix(1, 3)], options(random, 2, { training: false })],
      [random.matrix(3, 3), options(random, 3, { gamma: [1, 2] })],
      [random.matrix(3, 2), options(random, 2, { gamma: [1, 2, 3] })],
      [random.matrix(3, 3), options(random, 3, { beta: [1, 2], training: false })],
      [random.matrix(3, 2), options(random, 2, { beta: [1, 2, 3] })],
      [random.matrix(3, 3), options(random, 3, { running: { mean: [1, 2], variance: [1, 2, 3] } })],
      [
        random.matrix(3, 2),
        options(random, 2, { running: { mean: [1, 2, 3], variance: [1, 2] }, training: false }),
      ],
      [
        random.matrix(3, 3),
        options(random, 3, { running: { mean: [1, 2, 3], variance: [1, 2] }, training: false }),
      ],
      [random.matrix(3, 2), options(random, 2, { running: { mean: [1, 2], variance: [1, 2, 3] } })],
    ],
  },
  explain(input, at, field) {
    if (field === 'running.mean') return explainRunning(input, at[0], 'mean')
    if (field === 'running.variance') return explainRunning(input, at[0], 'variance')
    return explainOutput(input, at[0], at[1])
  },
})
