import { defineExercise } from 'receptive/exercise'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from 'receptive/tensor'

type Input = [X: Matrix, W: Matrix, b: number]

export default defineExercise<Input>({
  order: 70,
  chapter: 'convolution',
  title: 'A convolutional layer',
  summary: 'Add a bias to the cross-correlation: a layer of a network, and the few numbers that it learns.',
  minutes: 15,
  prerequisites: ['corr2d'],
  kind: 'function',
  entry: 'convLayer',
  signature: 'convLayer(X: Matrix, W: Matrix, b: number): Matrix',
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    { name: 'W', description: 'the weights, a kernel of k_h × k_w, no larger than the input' },
    { name: 'b', description: 'the bias, one number for the whole layer' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'The 3×3 matrix 0..8, a 2×2 kernel and a bias of 1',
        input: [countUp(3, 3), countUp(2, 2), 1],
      },
      {
        id: 'negative-bias',
        title: 'One row, the kernel [[1, −1]] and a bias of −0.5',
        input: [[[3, 1, 4, 1, 5]], [[1, -1]], -0.5],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every result is a plain sum of products and the bias. Nothing is rounded, clipped or made positive.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(4, 4), random.matrix(2, 2), random.integer(2, 9)],
        [random.matrix(5, 5), random.matrix(3, 3), random.decimal(1, 5)],
        [random.decimals(4, 4), random.decimals(3, 3), random.integer(11, 19)],
      ],
    },
    {
      id: 'bias',
      title: 'A bias that is negative, a fraction, large or 0',
      hint: 'The bias is added to each result exactly once. How often do you add it, and where?',
      weight: 0.25,
      generate: (random) => [
        [random.matrix(4, 4), random.matrix(2, 2), random.integer(-9, -2)],
        [random.decimals(3, 3), random.decimals(2, 2), -random.decimal(1, 5)],
        [random.matrix(4, 4), random.matrix(3, 3), random.integer(100, 999)],
        [random.matrix(3, 3), random.matrix(2, 2), 0],
        [[...random.matrix(1, 3), [0, 0, 0], [0, 0, 0]], random.matrix(2, 2), random.integer(2, 9)],
      ],
    },
    {
      id: 'not-square',
      title: 'Inputs and kernels that are not square',
      hint: 'Input and kernel each have a height and a width of their own: which of them does each of your loops count?',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(3, 6), random.matrix(2, 2), random.integer(2, 9)],
        [random.matrix(7, 4), random.matrix(3, 3), random.integer(-9, -2)],
        [random.decimals(5, 5), random.decimals(2, 3), random.decimal(1, 5)],
        [random.matrix(4, 6), random.matrix(3, 1), random.integer(2, 9)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a kernel as large as the input',
      hint: 'Try a single number, a single row and a single column; a kernel as large as the input leaves one window.',
      weight: 0.1,
      generate: (random) => [
        [[[random.integer(2, 9)]], [[random.integer(2, 9)]], random.integer(2, 9)],
        [random.matrix(3, 4), [[random.integer(2, 9)]], random.integer(-9, -2)],
        [random.matrix(1, 6), random.matrix(1, 3), random.integer(2, 9)],
        [random.matrix(6, 1), random.matrix(2, 1), random.decimal(1, 5)],
        [random.matrix(3, 4), random.matrix(3, 4), random.integer(2, 9)],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.1,
      generate: (random) => {
        const first: Input = [random.matrix(4, 5), random.matrix(2, 3), random.integer(2, 9)]
        const otherBias: Input = [first[0], first[1], random.integer(-9, -2)]
        const other: Input = [random.matrix(3, 3), random.matrix(3, 2), random.integer(2, 9)]
        return [first, otherBias, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, or a kernel larger than the input on either axis, is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[], random.matrix(1, 1), 1],
      [[[]], random.matrix(1, 1), 1],
      [random.matrix(3, 3), [], 1],
      [random.matrix(3, 3), [[]], 1],
      [[...random.matrix(2, 3), ...random.matrix(1, 2)], random.matrix(2, 2), 1],
      [random.matrix(4, 4), [[1, 2], [3]], 1],
      [random.matrix(2, 5), random.matrix(3, 2), 1],
      [random.matrix(5, 2), random.matrix(2, 3), 1],
    ],
  },
  explain([X, W, b], [row, column]) {
    const kernel = [W.length, W[0].length] as const
    const terms = correlationTerms(windowCells('X', X, [row, column], { kernel }), kernelCells('W', W))
    return sumOf([...terms, { factors: [{ parameter: 'b', at: [], value: b }], value: b }])
  },
})
