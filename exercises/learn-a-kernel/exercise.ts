import { defineExercise } from 'receptive/exercise'
import { countUp, sumOf } from 'receptive/tensor'

interface Options {
  kernel: Pair
  learningRate: number
  steps: number
}

type Input = [X: Matrix, Y: Matrix, options: Options]

/** Six rows of 1 1 0 0 0 0 1 1: a dark bar on a bright ground. */
const bar: Matrix = Array.from({ length: 6 }, () => [1, 1, 0, 0, 0, 0, 1, 1])

/** Its edges: 1 where it turns dark, −1 where it turns bright. */
const edges: Matrix = Array.from({ length: 6 }, () => [0, 1, 0, 0, 0, -1, 0])

/** X ⋆ K. */
function correlate(X: Matrix, K: Matrix): Matrix {
  return countUp(X.length - K.length + 1, X[0].length - K[0].length + 1).map((row, i) =>
    row.map((_, j) =>
      K.reduce(
        (sum, weights, a) => weights.reduce((part, weight, b) => part + weight * X[i + a][j + b], sum),
        0,
      ),
    ),
  )
}

/** Half of the loss's slope for each weight: the errors times the cells that it met. */
function blame(X: Matrix, Y: Matrix, K: Matrix): Matrix {
  return correlate(
    X,
    correlate(X, K).map((row, i) => row.map((value, j) => value - Y[i][j])),
  )
}

/**
 * A learning rate with which gradient descent comes closer at every step, of two digits. Twice the rate must stay below 2 by the
 * largest eigenvalue of the sum of w·wᵀ over the windows w, and that is no larger than the sum of all squares in them.
 */
function steadyRate(X: Matrix, [height, width]: Pair, share = 0.6): number {
  let squares = 0
  for (let i = 0; i + height <= X.length; i++)
    for (let j = 0; j + width <= X[0].length; j++)
      for (let a = 0; a < height; a++) for (let b = 0; b < width; b++) squares += X[i + a][j + b] ** 2
  return Number((share / Math.max(squares, 1)).toPrecision(2))
}

const learn = (X: Matrix, Y: Matrix, kernel: Pair, steps: number, share?: number): Input => [
  X,
  Y,
  { kernel, learningRate: steadyRate(X, kernel, share), steps },
]

export default defineExercise<Input>({
  order: 400,
  chapter: 'learning',
  title: 'Learning a kernel',
  summary: 'Find the weights of a kernel from an input and the output that is wanted, by gradient descent.',
  minutes: 40,
  prerequisites: ['corr2d', 'edge-detection'],
  kind: 'function',
  entry: 'learnKernel',
  signature:
    'learnKernel(X: Matrix, Y: Matrix, options: { kernel: Pair; learningRate: number; steps: number }): Matrix',
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    { name: 'Y', description: 'the output that is wanted, (n_h − k_h + 1) × (n_w − k_w + 1)' },
    {
      name: 'options',
      description:
        'kernel, the size k_h and k_w of the kernel to learn; learningRate, the share of the gradient that each step takes; steps, how many there are',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'edges',
        title: 'The edges of a dark bar, ten steps at a rate of 0.03',
        input: [bar, edges, { kernel: [1, 2], learningRate: 0.03, steps: 10 }],
      },
      {
        id: 'first-step',
        title: 'The same, the first step alone',
        input: [bar, edges, { kernel: [1, 2], learningRate: 0.03, steps: 1 }],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Follow one weight by hand: where the prediction is too high and the cell is negative, should the weight grow or shrink?',
      weight: 0.15,
      generate: (random) => [
        learn(random.matrix(4, 4), random.matrix(3, 3), [2, 2], 3),
        learn(random.decimals(5, 5), random.decimals(3, 3), [3, 3], 4),
        learn(random.decimals(3, 3), random.decimals(2, 2), [2, 2], 2, 0.9),
      ],
    },
    {
      id: 'one-step',
      title: 'One step from zero',
      hint: 'At first the kernel is zero, so the errors are the targets with the other sign. What is the first correction made of?',
      weight: 0.1,
      generate: (random) => [
        learn(random.matrix(4, 4), random.matrix(3, 3), [2, 2], 1),
        learn(random.decimals(4, 5), random.decimals(3, 3), [2, 3], 1),
      ],
    },
    {
      id: 'not-square-kernel',
      title: 'Kernels that are not square',
      hint: 'The kernel has kernel[0] rows and kernel[1] columns, and so has its gradient.',
      weight: 0.15,
      generate: (random) => [
        learn(random.matrix(4, 4), random.matrix(3, 2), [2, 3], 3),
        learn(random.decimals(4, 4), random.decimals(2, 4), [3, 1], 4),
        learn(random.matrix(5, 5), random.matrix(5, 2), [1, 4], 2),
      ],
    },
    {
      id: 'not-square-input',
      title: 'Inputs that are not square',
      hint: 'The sums run over all outputs. How many rows of them are there, and how many columns?',
      weight: 0.15,
      generate: (random) => [
        learn(random.matrix(3, 6), random.matrix(2, 5), [2, 2], 3),
        learn(random.decimals(6, 3), random.decimals(5, 2), [2, 2], 2),
        learn(random.matrix(5, 2), random.matrix(3, 1), [3, 2], 3),
      ],
    },
    {
      id: 'many-steps',
      title: 'Many steps, until little changes',
      hint: 'Every step begins with the kernel that the last one left, computes all errors anew, and only then changes the weights.',
      weight: 0.1,
      generate: (random) => {
        const X = random.decimals(4, 5)
        return [
          learn(X, correlate(X, [[2, random.decimal(-2, 2)]]), [1, 2], 60, 0.9),
          learn(random.decimals(4, 4), random.decimals(3, 3), [2, 2], 25, 0.9),
        ]
      },
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, one output',
      hint: 'A kernel of one number is a plain factor: what is the gradient of a sum of (k·x − y)² with respect to k?',
      weight: 0.1,
      generate: (random) => [
        learn([[random.integer(2, 5)]], [[random.integer(2, 9)]], [1, 1], 2),
        learn(random.matrix(3, 4), random.matrix(3, 4), [1, 1], 3),
        learn(random.matrix(1, 6), random.matrix(1, 4), [1, 3], 3),
        learn(random.decimals(6, 1), random.decimals(5, 1), [2, 1], 4),
        learn(random.decimals(2, 3), [[random.integer(1, 5)]], [2, 3], 2),
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call begins with a new kernel of zeros, and leaves input and target as they were.',
      weight: 0.05,
      generate: (random) => {
        const first = learn(random.matrix(4, 3), random.matrix(3, 2), [2, 2], 3)
        return [first, learn(random.matrix(3, 5), random.matrix(2, 2), [2, 4], 2), first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, a kernel size or a number of steps below 1 or not whole, a kernel larger than the input, and a target that has not the shape of the output are RangeErrors.',
    weight: 0.1,
    generate: (random) => {
      const options = (kernel: Pair, steps = 2): Options => ({ kernel, learningRate: 0.001, steps })
      return [
        [[], random.matrix(1, 1), options([1, 1])],
        [[[]], random.matrix(1, 1), options([1, 1])],
        [random.matrix(2, 2), [], options([1, 1])],
        [random.matrix(2, 2), [[]], options([1, 1])],
        [[], [], options([1, 1])],
        [[[]], [[]], options([1, 1])],
        [[...random.matrix(2, 3), ...random.matrix(1, 2)], random.matrix(2, 2), options([2, 2])],
        [random.matrix(4, 4), [...random.matrix(2, 3), ...random.matrix(1, 4)], options([2, 2])],
        [random.matrix(2, 4), random.matrix(1, 3), options([3, 2])],
        [random.matrix(4, 2), random.matrix(3, 1), options([2, 3])],
        [random.matrix(4, 4), random.matrix(2, 3), options([2, 2])],
        [random.matrix(4, 4), random.matrix(3, 4), options([2, 2])],
        [random.matrix(4, 4), random.matrix(4, 4), options([2, 2])],
        [random.matrix(3, 3), random.matrix(4, 2), options([0, 2])],
        [random.matrix(3, 3), random.matrix(2, 5), options([2, -1])],
        [random.matrix(3, 3), random.matrix(2, 2), options([1.5, 2])],
        [random.matrix(3, 3), random.matrix(2, 2), options([2, 2], 0)],
        [random.matrix(3, 3), random.matrix(2, 2), options([2, 2], -1)],
        [random.matrix(3, 3), random.matrix(2, 2), options([2, 2], 2.5)],
      ]
    },
  },
  explain([X, Y, { kernel, learningRate, steps }], [row, column]) {
    let K = countUp(...kernel).map((weights) => weights.map(() => 0))
    for (let step = 1; step < steps; step++) {
      const slopes = blame(X, Y, K)
      K = K.map((weights, a) => weights.map((weight, b) => weight - learningRate * 2 * slopes[a][b]))
    }
    // The weight before the last step, and the step: rate, minus two, and the sum of errors times cells.
    const before = K[row][column]
    const factors = [
      { parameter: 'options.learningRate', value: learningRate },
      { value: -2 },
      { value: blame(X, Y, K)[row][column] },
    ]
    return sumOf([
      { factors: [{ value: before }], value: before },
      { factors, value: factors.reduce((product, { value }) => product * value, 1) },
    ])
  },
})
