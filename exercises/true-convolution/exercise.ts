import { defineExercise } from 'receptive/exercise'
import { correlationTerms, countUp, sumOf, windowCells } from 'receptive/tensor'

type Input = [X: Matrix, K: Matrix]

export default defineExercise<Input>({
  order: 60,
  chapter: 'convolution',
  title: 'The convolution of mathematics',
  summary: 'Flip the kernel before it slides, and see what the word convolution means outside deep learning.',
  minutes: 15,
  prerequisites: ['corr2d'],
  kind: 'function',
  entry: 'convolve2d',
  signature: 'convolve2d(X: Matrix, K: Matrix): Matrix',
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    { name: 'K', description: 'the kernel, k_h × k_w, no larger than the input' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'The 3×3 matrix 0..8 by a 2×2 kernel',
        input: [countUp(3, 3), countUp(2, 2)],
      },
      {
        id: 'larger-kernel',
        title: 'The 4×4 matrix 0..15 by a 3×3 kernel',
        input: [
          countUp(4, 4),
          [
            [1, 2, 0],
            [0, -1, 3],
            [2, 0, -2],
          ],
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every window is a plain sum of products. Nothing is rounded, clipped or made positive.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(4, 4), random.matrix(2, 2)],
        [random.matrix(5, 5), random.matrix(3, 3)],
        [random.decimals(4, 4), random.decimals(3, 3)],
        [random.decimals(6, 6), random.decimals(2, 2)],
      ],
    },
    {
      id: 'input-not-square',
      title: 'Inputs that are not square',
      hint: 'Rows and columns have sizes of their own: which of them does each of your loops count?',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(3, 6), random.matrix(2, 2)],
        [random.matrix(7, 4), random.matrix(3, 3)],
        [random.decimals(2, random.integer(5, 7)), random.decimals(2, 2)],
      ],
    },
    {
      id: 'kernel-not-square',
      title: 'Kernels that are not square',
      hint: 'The last row of the kernel is k_h − 1 and its last column k_w − 1. Flipping changes neither its height nor its width.',
      weight: 0.25,
      generate: (random) => [
        [random.matrix(5, 5), random.matrix(2, 3)],
        [random.matrix(5, 6), random.matrix(4, 2)],
        [random.matrix(6, 4), random.matrix(1, 3)],
        [random.decimals(4, 7), random.decimals(3, 1)],
        [random.matrix(4, random.integer(7, 9)), random.matrix(2, 5)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a kernel as large as the input',
      hint: 'A kernel of one row can be flipped to the side only, one of one column only upside down, and a single number not at all.',
      weight: 0.1,
      generate: (random) => [
        [[[random.integer(2, 9)]], [[random.integer(2, 9)]]],
        [random.matrix(1, 6), random.matrix(1, 3)],
        [random.matrix(6, 1), random.matrix(2, 1)],
        [random.matrix(3, 4), random.matrix(3, 4)],
        [random.matrix(3, 5), [[random.integer(2, 9)]]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: flip a copy of the kernel, and leave both arguments as they were.',
      weight: 0.1,
      generate: (random) => {
        const first: Input = [random.matrix(4, 5), random.matrix(2, 3)]
        const sameSize: Input = [random.matrix(4, 5), random.matrix(2, 3)]
        const other: Input = [random.matrix(3, 3), random.matrix(3, 2)]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, or a kernel larger than the input on either axis, is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[], random.matrix(1, 1)],
      [[[]], random.matrix(1, 1)],
      [random.matrix(3, 3), []],
      [random.matrix(3, 3), [[]]],
      [[...random.matrix(2, 3), ...random.matrix(1, 2)], random.matrix(2, 2)],
      [[...random.matrix(2, 3), ...random.matrix(1, 4)], random.matrix(2, 2)],
      [random.matrix(4, 4), [...random.matrix(1, 2), ...random.matrix(1, 1)]],
      [random.matrix(4, 4), [...random.matrix(1, 2), ...random.matrix(1, 3)]],
      [random.matrix(2, 5), random.matrix(3, 2)],
      [random.matrix(5, 2), random.matrix(2, 3)],
    ],
  },
  explain([X, K], [row, column]) {
    const [height, width] = [K.length, K[0].length]
    const window = { kernel: [height, width] as const }
    const flipped = Array.from({ length: height * width }, (_, index) => {
      const a = height - 1 - Math.floor(index / width)
      const b = width - 1 - (index % width)
      return { parameter: 'K', at: [a, b], value: K[a][b] }
    })
    return sumOf(correlationTerms(windowCells('X', X, [row, column], window), flipped))
  },
})
