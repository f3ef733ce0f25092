import { defineExercise, type Random } from 'receptive/exercise'
import { countUp, sumOf } from 'receptive/tensor'

type Input = [K: Matrix, inputShape: Pair]

/** Weights that are all different and not 0, so that one in the wrong place shows. */
const weights = (random: Random, rows: number, columns: number): Matrix => {
  const unit = random.pick([0.5, 0.75, 1, 1.25])
  const numbers = random.shuffle(
    Array.from({ length: rows * columns }, (_, index) => (index % 2 === 0 ? 1 : -1) * (index + 1) * unit),
  )
  return Array.from({ length: rows }, (_, a) => numbers.slice(a * columns, (a + 1) * columns))
}

export default defineExercise<Input>({
  order: 340,
  chapter: 'channels',
  title: 'A convolution as one matrix',
  summary:
    'Write a cross-correlation as the matrix that it is: mostly zeros, and the same few weights in every row.',
  minutes: 30,
  prerequisites: ['im2col'],
  kind: 'function',
  entry: 'convolutionMatrix',
  signature: 'convolutionMatrix(K: Matrix, inputShape: Pair): Matrix',
  parameters: [
    { name: 'K', description: 'the kernel, k_h × k_w, no larger than the input' },
    { name: 'inputShape', description: 'rows and columns of the input, n_h × n_w' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'The 2×2 kernel 0..3 on an input of 3×3',
        input: [countUp(2, 2), [3, 3]],
      },
      {
        id: 'not-square',
        title: 'The kernel [[5, −1]] on an input of 2×3',
        input: [[[5, -1]], [2, 3]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'The weights are copied as they are; everything else is 0.',
      weight: 0.15,
      generate: (random) => [
        [weights(random, 2, 2), [4, 4]],
        [weights(random, 3, 3), [4, 4]],
        [random.decimals(2, 2), [3, 3]],
      ],
    },
    {
      id: 'input-not-square',
      title: 'Inputs that are not square',
      hint: 'One row further down in the input is one whole row further on in the flattened list. How long is a row?',
      weight: 0.2,
      generate: (random) => [
        [weights(random, 2, 2), [2, 4]],
        [weights(random, 2, 2), [4, 3]],
        [weights(random, 2, 2), [3, random.integer(4, 5)]],
        [weights(random, 3, 3), [3, 5]],
      ],
    },
    {
      id: 'kernel-not-square',
      title: 'Kernels that are not square',
      hint: 'A kernel has a height and a width of its own. Both decide how many outputs there are, and what is left free between its rows.',
      weight: 0.2,
      generate: (random) => [
        [weights(random, 1, 3), [4, 4]],
        [weights(random, 3, 2), [4, 4]],
        [weights(random, 3, 1), [4, 4]],
        [weights(random, 2, 3), [3, 5]],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a kernel as large as the input',
      hint: 'A kernel of one weight gives that weight on the diagonal; a kernel as large as the input gives a single row.',
      weight: 0.15,
      generate: (random) => [
        [[[random.integer(2, 9)]], [1, 1]],
        [[[random.integer(2, 9)]], [2, 3]],
        [weights(random, 1, 2), [1, 5]],
        [weights(random, 3, 1), [5, 1]],
        [weights(random, 2, 3), [2, 3]],
        [weights(random, 2, 3), [4, 3]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the kernel as it was.',
      weight: 0.1,
      generate: (random) => {
        const first: Input = [weights(random, 2, 2), [3, 4]]
        const sameSize: Input = [weights(random, 2, 2), [3, 4]]
        const other: Input = [weights(random, 2, 3), [3, 3]]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A kernel that is empty, ragged or larger than the input on either axis, and an input shape with a size that is no whole number from 1 up: each is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[], [2, 2]],
      [[[]], [2, 2]],
      [
        [[1, 2], [3]],
        [3, 3],
      ],
      [
        [...random.matrix(2, 2), random.matrix(1, 3)[0]],
        [4, 4],
      ],
      [random.matrix(3, 2), [2, 5]],
      [random.matrix(2, 3), [5, 2]],
      [random.matrix(1, 1), [0, 2]],
      [random.matrix(1, 1), [2, 0]],
      [random.matrix(1, 1), [-2, 2]],
      [random.matrix(2, 2), [2.5, 3]],
      [random.matrix(2, 2), [3, 3.5]],
    ],
  },
  explain([K, [height, width]], [output, input]) {
    const outputWidth = width - K[0].length + 1
    const [i, j] = [Math.floor(output / outputWidth), output % outputWidth]
    const [row, column] = [Math.floor(input / width), input % width]
    const value = K[row - i]?.[column - j]
    if (value !== undefined)
      return sumOf([{ factors: [{ parameter: 'K', at: [row - i, column - j], value }], value }])
    const formula = `no weight of the window (${i}, ${j}) on cell (${row}, ${column}) of the ${height}×${width} input`
    return { combine: 'formula', terms: [], formula, total: 0 }
  },
})
