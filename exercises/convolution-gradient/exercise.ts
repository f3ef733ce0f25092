import { defineExercise } from 'receptive/exercise'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from 'receptive/tensor'

type Input = [X: Matrix, K: Matrix, dY: Matrix]

export default defineExercise<Input>({
  order: 410,
  chapter: 'learning',
  title: 'The gradient of a convolution',
  summary:
    'Send the gradient of the loss back through a cross-correlation: to the input, the kernel and the bias.',
  minutes: 40,
  prerequisites: ['learn-a-kernel', 'true-convolution'],
  kind: 'function',
  entry: 'corr2dGradient',
  signature: 'corr2dGradient(X: Matrix, K: Matrix, dY: Matrix): { dX: Matrix; dK: Matrix; db: number }',
  parameters: [
    { name: 'X', description: 'the input of the layer, n_h × n_w' },
    { name: 'K', description: 'its kernel, k_h × k_w' },
    {
      name: 'dY',
      description: 'the gradient of the loss with respect to each output, (n_h − k_h + 1) × (n_w − k_w + 1)',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'The 3×3 matrix 0..8, a 2×2 kernel, a gradient of 1 to 4',
        input: [countUp(3, 3), countUp(2, 2), countUp(2, 2, 1)],
      },
      {
        id: 'one-output',
        title: 'A kernel as large as the input: one output, one gradient',
        input: [countUp(2, 3), countUp(2, 3, 1), [[2]]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'All three gradients are plain sums of products. Nothing is divided, clipped or made positive.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(4, 4), random.matrix(2, 2), random.matrix(3, 3)],
        [random.decimals(5, 5), random.decimals(3, 3), random.decimals(3, 3)],
        [random.decimals(3, 3), random.decimals(3, 3), random.decimals(1, 1)],
      ],
    },
    {
      id: 'not-square-kernel',
      title: 'Kernels that are not square',
      hint: 'A 2×3 kernel reaches two rows and three columns, and so does its gradient.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(4, 4), random.matrix(2, 3), random.matrix(3, 2)],
        [random.decimals(4, 4), random.decimals(3, 1), random.decimals(2, 4)],
        [random.matrix(4, 4), random.matrix(1, 2), random.matrix(4, 3)],
      ],
    },
    {
      id: 'not-square-input',
      title: 'Inputs that are not square',
      hint: 'The gradient of the input has the size of the input. Where does each of your loops end?',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(3, 6), random.matrix(2, 2), random.matrix(2, 5)],
        [random.decimals(6, 3), random.decimals(2, 2), random.decimals(5, 2)],
        [random.matrix(5, 2), random.matrix(3, 2), random.matrix(3, 1)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column',
      hint: 'A kernel of one number scales: what is its gradient, and the gradient of the input?',
      weight: 0.1,
      generate: (random) => [
        [[[random.integer(2, 9)]], [[random.integer(2, 9)]], [[random.integer(2, 9)]]],
        [random.matrix(3, 4), random.matrix(1, 1), random.matrix(3, 4)],
        [random.matrix(1, 6), random.matrix(1, 3), random.matrix(1, 4)],
        [random.decimals(6, 1), random.decimals(2, 1), random.decimals(5, 1)],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: add up from zero every time, and leave the input as it was.',
      weight: 0.1,
      generate: (random) => {
        const first: Input = [random.matrix(4, 3), random.matrix(2, 2), random.matrix(3, 2)]
        return [first, [random.matrix(3, 5), random.matrix(2, 4), random.matrix(2, 2)], first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, a kernel larger than the input, and a gradient that has not the shape of the output are RangeErrors.',
    weight: 0.15,
    generate: (random) => [
      [[], random.matrix(1, 1), random.matrix(1, 1)],
      [[[]], random.matrix(1, 1), random.matrix(1, 1)],
      [random.matrix(2, 2), [], random.matrix(3, 3)],
      [random.matrix(2, 2), random.matrix(1, 1), []],
      [[...random.matrix(2, 3), ...random.matrix(1, 2)], random.matrix(2, 2), random.matrix(2, 2)],
      [random.matrix(3, 3), [[1, 2], [3]], random.matrix(2, 2)],
      [random.matrix(3, 3), random.matrix(2, 2), [[1, 2], [3]]],
      [random.matrix(2, 4), random.matrix(3, 2), random.matrix(1, 3)],
      [random.matrix(4, 2), random.matrix(2, 3), random.matrix(3, 1)],
      [random.matrix(4, 4), random.matrix(2, 2), random.matrix(2, 3)],
      [random.matrix(4, 4), random.matrix(2, 2), random.matrix(3, 4)],
      [random.matrix(4, 4), random.matrix(2, 2), random.matrix(4, 4)],
    ],
  },
  explain([X, K, dY], at, field) {
    if (field === 'db')
      return sumOf(kernelCells('dY', dY).map((factor) => ({ factors: [factor], value: factor.value })))
    const [row, column] = at
    if (field === 'dK') {
      const window = { kernel: [dY.length, dY[0].length] as const }
      return sumOf(correlationTerms(windowCells('X', X, [row, column], window), kernelCells('dY', dY)))
    }
    // Of the outputs that X[row][column] took part in, in the order of the weights that it met there.
    const terms = kernelCells('K', K).flatMap((weight) => {
      const [a, b] = weight.at as number[]
      const value = dY[row - a]?.[column - b]
      if (value === undefined) return []
      return [
        {
          factors: [{ parameter: 'dY', at: [row - a, column - b], value }, weight],
          value: value * weight.value,
        },
      ]
    })
    return sumOf(terms)
  },
})
