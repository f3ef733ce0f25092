import { defineExercise } from 'receptive/exercise'
import { countUp, kernelCells, paddingBefore, sumOf } from 'receptive/tensor'

interface Options {
  stride?: Pair
  padding?: Pair
}
type Input = [X: Matrix, K: Matrix, options?: Options]

export default defineExercise<Input>({
  order: 140,
  chapter: 'padding-and-stride',
  title: 'Transposed convolution',
  summary:
    'Go the other way: make a larger picture of a small one, by laying a copy of the kernel for each cell.',
  minutes: 35,
  prerequisites: ['stride'],
  kind: 'function',
  entry: 'transposedConv2d',
  signature: 'transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix',
  parameters: [
    { name: 'X', description: 'the input, n_h × n_w' },
    { name: 'K', description: 'the kernel, k_h × k_w; it may be larger than the input' },
    {
      name: 'options',
      description:
        'stride, how far apart the copies of the kernel lie, down and to the right, [1, 1] unless given; padding, the rows and columns to crop from the result in total, [0, 0] unless given',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'The 2×2 matrix 0..3 by a 2×2 kernel',
        input: [countUp(2, 2), countUp(2, 2)],
      },
      {
        id: 'stride',
        title: 'The same, with stride [2, 2]',
        input: [countUp(2, 2), countUp(2, 2), { stride: [2, 2] }],
      },
      {
        id: 'stride-on-one-axis',
        title: 'The same, with stride [1, 2]',
        input: [countUp(2, 2), countUp(2, 2), { stride: [1, 2] }],
      },
      {
        id: 'padding',
        title: 'The same, with padding [2, 2]',
        input: [countUp(2, 2), countUp(2, 2), { padding: [2, 2] }],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Every copy of the kernel is multiplied by one cell of the input, and where copies overlap, they add up. Nothing is rounded or made positive.',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(3, 3), random.matrix(2, 2), { stride: [1, 1], padding: [0, 0] }],
        [random.decimals(3, 3), random.decimals(3, 3), { stride: [2, 2], padding: [0, 0] }],
        [random.decimals(4, 4), random.decimals(3, 3), { stride: [1, 1], padding: [2, 2] }],
      ],
    },
    {
      id: 'stride',
      title: 'Strides: overlapping, side by side, with gaps, and different on each axis',
      hint: 'The copy for cell (i, j) begins i strides down and j strides to the right. Where no copy comes, there is a 0.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(3, 3), random.matrix(3, 3), { stride: [2, 2], padding: [0, 0] }],
        [random.matrix(3, 3), random.matrix(2, 2), { stride: [3, 3], padding: [0, 0] }],
        [random.matrix(3, 3), random.matrix(2, 2), { stride: [2, 1], padding: [0, 0] }],
        [
          random.decimals(2, 2),
          random.decimals(2, 2),
          { stride: [1, random.integer(3, 4)], padding: [0, 0] },
        ],
      ],
    },
    {
      id: 'padding',
      title: 'Padding: even, odd, and on one axis',
      hint: 'The padding is the total that is cropped. Of an odd total, the top and the left lose the one more, because that is where padding puts it.',
      weight: 0.2,
      generate: (random) => [
        [random.matrix(3, 3), random.matrix(3, 3), { stride: [1, 1], padding: [1, 1] }],
        [random.matrix(3, 3), random.matrix(3, 3), { stride: [2, 2], padding: [3, 0] }],
        [random.matrix(3, 3), random.matrix(3, 3), { stride: [2, 2], padding: [0, 3] }],
        [random.decimals(4, 4), random.decimals(2, 2), { stride: [2, 2], padding: [2, 1] }],
        [random.matrix(3, 3), random.matrix(2, 2), { stride: [1, 1], padding: [3, 2] }],
      ],
    },
    {
      id: 'not-square',
      title: 'Inputs and kernels that are not square',
      hint: 'Input and kernel each have a height and a width of their own, and so does the result.',
      weight: 0.1,
      generate: (random) => [
        [random.matrix(2, 4), random.matrix(2, 2), { stride: [2, 1], padding: [0, 0] }],
        [random.matrix(5, 3), random.matrix(2, 2), { stride: [1, 2], padding: [1, 0] }],
        [random.matrix(3, 3), random.matrix(2, 4), { stride: [2, 2], padding: [0, 1] }],
        [random.decimals(2, 3), random.decimals(4, 1), { stride: [2, 3], padding: [2, 2] }],
      ],
    },
    {
      id: 'defaults',
      title: 'Options left out',
      hint: 'Stride and padding can each be left out by itself: copies are then one cell apart, and nothing is cropped.',
      weight: 0.05,
      generate: (random) => [
        [random.matrix(3, 3), random.matrix(2, 2), {}],
        [random.matrix(3, 3), random.matrix(3, 3), { padding: [2, 1] }],
        [random.matrix(2, 2), random.matrix(3, 3), { stride: [2, 3] }],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column',
      hint: 'A single cell makes a single copy of the kernel; a kernel of one weight scales the input. Try a single row and a single column, too.',
      weight: 0.05,
      generate: (random) => [
        [[[random.integer(2, 9)]], random.matrix(3, 2), { stride: [2, 3], padding: [0, 0] }],
        [random.matrix(2, 3), [[random.integer(2, 9)]], { stride: [2, 2], padding: [0, 0] }],
        [random.matrix(1, 4), random.matrix(1, 3), { stride: [1, 2], padding: [0, 1] }],
        [random.decimals(4, 1), random.decimals(2, 1), { stride: [3, 1], padding: [2, 0] }],
        [random.matrix(2, 2), random.matrix(2, 2), { stride: [1, 1], padding: [2, 2] }],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: add up from zero every time, and leave the input as it was.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [random.matrix(3, 2), random.matrix(2, 3), { stride: [2, 1], padding: [1, 0] }]
        const sameSize: Input = [random.matrix(3, 2), random.matrix(2, 3), { ...first[2] }]
        const other: Input = [random.matrix(2, 2), random.matrix(3, 3), { stride: [2, 2], padding: [0, 0] }]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A matrix that is empty or ragged, a stride that is below 1 or no whole number, and a negative padding are RangeErrors.',
    weight: 0.1,
    generate: (random) => [
      [[], random.matrix(2, 2)],
      [[[]], random.matrix(2, 2)],
      [random.matrix(2, 2), []],
      [random.matrix(2, 2), [[]], { stride: [2, 2] }],
      [[...random.matrix(2, 3), ...random.matrix(1, 2)], random.matrix(2, 2)],
      [random.matrix(3, 3), [[1, 2], [3]]],
      [random.matrix(2, 2), random.matrix(2, 2), { stride: [0, 1] }],
      [random.matrix(2, 2), random.matrix(2, 2), { stride: [1, -1] }],
      [random.matrix(3, 3), random.matrix(2, 2), { stride: [1.5, 1] }],
      [random.matrix(2, 2), random.matrix(2, 2), { padding: [0, -1] }],
      [random.matrix(2, 3), random.matrix(2, 2), { padding: [-2, 0] }],
    ],
  },
  explain([X, K, options], [row, column]) {
    const { stride = [1, 1], padding = [0, 0] } = options ?? {}
    const down = row + paddingBefore(padding[0])
    const right = column + paddingBefore(padding[1])
    // Of the cells whose copies reach this one, in the order of the weights that they bring here.
    const terms = kernelCells('K', K).flatMap((weight) => {
      const [a, b] = weight.at as number[]
      const at = [(down - a) / stride[0], (right - b) / stride[1]]
      const value = X[at[0]]?.[at[1]]
      if (value === undefined) return []
      return [{ factors: [{ parameter: 'X', at, value }, weight], value: value * weight.value }]
    })
    if (terms.length === 0) return { combine: 'formula', terms, formula: 'a sum of no products', total: 0 }
    return sumOf(terms)
  },
})
