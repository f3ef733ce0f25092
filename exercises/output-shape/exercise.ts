import { defineExercise } from 'receptive/exercise'
import { outputSize } from 'receptive/tensor'

type Shapes = [input: Pair, kernel: Pair, padding: Pair, stride: Pair]

type Axis = [size: number, kernel: number, padding: number, stride: number]

/** The four pairs, put together from the numbers of each axis. */
function perAxis(rows: Axis, columns: Axis): Shapes {
  const pair = (index: 0 | 1 | 2 | 3): Pair => [rows[index], columns[index]]
  return [pair(0), pair(1), pair(2), pair(3)]
}

/** Shapes of which `windows` fit on each axis, with `rest` cells left over that no window reaches. */
function fitted(kernel: Pair, padding: Pair, stride: Pair, windows: Pair, rest: Pair): Shapes {
  const size = (axis: 0 | 1) => kernel[axis] - padding[axis] + stride[axis] * (windows[axis] - 1) + rest[axis]
  return [[size(0), size(1)], kernel, padding, stride]
}

export default defineExercise<Shapes>({
  order: 110,
  chapter: 'padding-and-stride',
  title: 'The shape of the result',
  summary:
    'Work out how many rows and columns a convolution returns, from the input, the kernel, the padding and the stride.',
  minutes: 15,
  prerequisites: ['padding'],
  kind: 'function',
  entry: 'outputShape',
  signature: 'outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair',
  parameters: [
    { name: 'input', description: 'rows and columns of the input: n_h and n_w' },
    { name: 'kernel', description: 'rows and columns of the kernel: k_h and k_w' },
    { name: 'padding', description: 'rows and columns added to the input, in total: p_h and p_w' },
    { name: 'stride', description: 'steps from one window to the next, down and to the right: s_h and s_w' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'An 8×8 input, a 3×5 kernel, padding [0, 2] and stride [3, 4]',
        input: [
          [8, 8],
          [3, 5],
          [0, 2],
          [3, 4],
        ],
      },
      {
        id: 'plain',
        title: 'A 28×28 input and a 5×5 kernel, no padding, stride 1',
        input: [
          [28, 28],
          [5, 5],
          [0, 0],
          [1, 1],
        ],
      },
    ],
  },
  groups: [
    {
      id: 'stride-one',
      title: 'Every place counts: stride 1',
      hint: 'With a stride of 1 there is a window for every place where the kernel fits into the padded input.',
      weight: 0.1,
      generate: (random) => [
        fitted([3, 3], [0, 0], [1, 1], [random.integer(4, 9), random.integer(4, 9)], [0, 0]),
        fitted([5, 5], [4, 4], [1, 1], [random.integer(6, 12), random.integer(6, 12)], [0, 0]),
      ],
    },
    {
      id: 'stride-per-axis',
      title: 'A stride of its own on each axis',
      hint: 'The first number of the stride goes down the rows, the second along the columns.',
      weight: 0.2,
      generate: (random) => [
        fitted([3, 3], [0, 0], [1, 2], [random.integer(4, 6), random.integer(2, 3)], [0, 0]),
        fitted([2, 2], [0, 0], [3, 1], [2, random.integer(4, 6)], [0, 0]),
        fitted([3, 3], [2, 2], [2, 5], [3, random.integer(2, 4)], [0, 0]),
        fitted([4, 4], [0, 0], [4, 3], [random.integer(3, 5), 2], [0, 0]),
      ],
    },
    {
      id: 'padding',
      title: 'Padding: odd, on one axis, or needed for the kernel to fit',
      hint: 'The padding given is the whole of it, for both sides of an axis. The kernel has to fit into the padded input.',
      weight: 0.15,
      generate: (random) => [
        fitted([2, 2], [1, 3], [1, 1], [random.integer(5, 9), random.integer(5, 9)], [0, 0]),
        fitted([3, 3], [0, 4], [1, 2], [random.integer(5, 7), random.integer(4, 6)], [0, 0]),
        fitted([5, 4], [3, 2], [1, 1], [random.integer(2, 3), 2], [0, 0]),
        fitted([2, 2], [3, 0], [2, 2], [random.integer(3, 5), random.integer(3, 5)], [0, 0]),
      ],
    },
    {
      id: 'left-over',
      title: 'Sizes that the stride does not divide',
      hint: 'A last step that would push the kernel over the edge is not taken, however little is missing.',
      weight: 0.15,
      generate: (random) => [
        fitted([3, 3], [0, 0], [3, 3], [random.integer(2, 4), random.integer(2, 4)], [1, 2]),
        fitted([2, 3], [0, 2], [4, 5], [random.integer(2, 3), random.integer(2, 3)], [1, 4]),
        fitted([3, 3], [2, 2], [4, 4], [random.integer(2, 4), random.integer(2, 4)], [3, 1]),
      ],
    },
    {
      id: 'not-square',
      title: 'Inputs and kernels that are not square',
      hint: 'Each axis is computed by itself, from the first numbers of the four pairs or from the second.',
      weight: 0.1,
      generate: (random) => [
        perAxis([random.integer(4, 5), 2, 0, 1], [random.integer(8, 9), 2, 0, 1]),
        perAxis([7, random.integer(2, 3), 0, 1], [7, 5, 0, 1]),
        perAxis([random.integer(9, 12), 3, 2, 2], [5, 2, 1, 2]),
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a kernel as large as the input',
      hint: 'A kernel that fits at all has at least one place, whatever the stride.',
      weight: 0.05,
      generate: (random) => [
        perAxis([1, 1, 0, 1], [1, 1, 0, 1]),
        perAxis([1, 1, 0, 1], [random.integer(8, 9), 3, 0, 1]),
        perAxis([random.integer(7, 9), 2, 0, 3], [1, 1, 0, 1]),
        perAxis([4, 4, 0, 2], [6, 6, 0, random.integer(7, 9)]),
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the four pairs as they were.',
      weight: 0.05,
      generate: (random) => {
        const first = fitted([3, 2], [2, 1], [2, 1], [random.integer(3, 5), random.integer(6, 8)], [0, 0])
        const second = fitted([2, 3], [0, 2], [1, 3], [random.integer(5, 7), random.integer(2, 3)], [0, 1])
        return [first, second, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A kernel that does not fit into the padded input, a size or stride below 1, a negative padding and a number that is not whole are RangeErrors.',
    weight: 0.1,
    // The first eight are kernels that do not fit. They have to outnumber the others: so a missing check of that kind is
    // told from a missing check of another.
    generate: (random) => [
      perAxis([random.integer(2, 3), 4, 0, 1], [8, 2, 0, 1]),
      perAxis([8, 2, 0, 1], [random.integer(2, 3), 5, 0, 1]),
      perAxis([2, 5, 2, 1], [8, 3, 2, 1]),
      perAxis([8, 3, 2, 1], [3, 7, 3, 1]),
      perAxis([3, 4, 0, random.integer(2, 4)], [8, 2, 0, 1]),
      perAxis([8, 2, 0, 1], [3, 5, 1, random.integer(2, 4)]),
      perAxis([2, 9, 2, 2], [2, 9, 2, 2]),
      perAxis([1, 2, 0, 1], [1, 2, 0, 1]),
      perAxis([6, 3, -1, 1], [6, 3, 0, 1]),
      perAxis([6, 3, 0, 1], [6, 3, 1.5, 1]),
      perAxis([6, 3, 0, 1], [7, 3, 0, 0]),
      perAxis([7, 3, 0, -1], [6, 3, 0, 1]),
      perAxis([6, 2, 0, 1.5], [6, 2, 0, 1]),
      perAxis([6, 3, 0, 1], [6, 0, 0, 1]),
      perAxis([4.5, 2, 0, 1], [6, 2, 0, 1]),
    ],
  },
  explain([input, kernel, padding, stride], [axis]) {
    const [n, k, p, s] = [input[axis], kernel[axis], padding[axis], stride[axis]]
    const operands = Object.entries({ input: n, kernel: k, padding: p, stride: s })
    return {
      combine: 'formula',
      terms: operands.map(([parameter, value]) => ({ factors: [{ parameter, at: [axis], value }], value })),
      formula: `⌊(${n} − ${k} + ${p} + ${s}) / ${s}⌋`,
      total: outputSize(n, k, p, s),
    }
  },
})
