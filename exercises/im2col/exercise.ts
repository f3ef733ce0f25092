import { defineExercise, type Random } from 'receptive/exercise'
import { countUp, sumOf } from 'receptive/tensor'

type Input = [X: Tensor3, kernel: Pair]

/** Numbers that are all different, so that one in the wrong place shows. */
const distinct = (random: Random, channels: number, rows: number, columns: number): Tensor3 => {
  const count = channels * rows * columns
  const unit = random.pick([0.5, 0.75, 1, 1.25])
  const numbers = random.shuffle(
    Array.from({ length: count }, (_, index) => (index - Math.floor(count / 2)) * unit),
  )
  return Array.from({ length: channels }, (_, c) =>
    Array.from({ length: rows }, (_, i) =>
      numbers.slice((c * rows + i) * columns, (c * rows + i + 1) * columns),
    ),
  )
}

export default defineExercise<Input>({
  order: 330,
  chapter: 'channels',
  title: 'Windows as the rows of a matrix (im2col)',
  summary:
    'Write each window of the input as one row of a matrix, so that a convolution becomes a matrix product.',
  minutes: 25,
  prerequisites: ['multi-output-channels'],
  kind: 'function',
  entry: 'im2col',
  signature: 'im2col(X: Tensor3, kernel: Pair): Matrix',
  parameters: [
    { name: 'X', description: 'the input, c_i channels of n_h × n_w' },
    { name: 'kernel', description: 'rows and columns of the window, k_h × k_w, no larger than the input' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'One channel, the 3×3 matrix 0..8, windows of 2×2',
        input: [[countUp(3, 3)], [2, 2]],
      },
      {
        id: 'not-square',
        title: 'One channel, the 3×4 matrix 0..11, windows of 2×3',
        input: [[countUp(3, 4)], [2, 3]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'The numbers are copied as they are. Nothing is added, rounded or left out.',
      weight: 0.15,
      generate: (random) => [
        [distinct(random, 1, 4, 4), [2, 2]],
        [distinct(random, 1, 5, 5), [3, 3]],
        [[random.decimals(4, 4)], [3, 3]],
      ],
    },
    {
      id: 'several-channels',
      title: 'Inputs with several channels',
      hint: 'A row holds the window of every channel: all of channel 0 first, then all of channel 1. The number of rows does not depend on the channels.',
      weight: 0.25,
      generate: (random) => [
        [distinct(random, 2, 3, 3), [2, 2]],
        [distinct(random, 3, 4, 4), [3, 3]],
        [distinct(random, 4, 3, 4), [2, 3]],
        [distinct(random, 2, 4, 3), [3, 2]],
      ],
    },
    {
      id: 'not-square',
      title: 'Inputs and windows that are not square',
      hint: 'How many windows lie side by side, how many one below the other, how wide and how high is each? These are four numbers.',
      weight: 0.2,
      generate: (random) => [
        [distinct(random, 1, 3, 6), [2, 2]],
        [distinct(random, 1, 6, 4), [3, 3]],
        [distinct(random, 1, 5, 5), [2, 4]],
        [distinct(random, 2, 5, random.integer(3, 4)), [4, 1]],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, a window as large as the input',
      hint: 'A window of 1×1 gives a row for each pixel; a window as large as the input gives one row with all numbers.',
      weight: 0.1,
      generate: (random) => [
        [[[[random.integer(2, 9)]]], [1, 1]],
        [distinct(random, 2, 2, 3), [1, 1]],
        [distinct(random, 2, 1, 5), [1, 3]],
        [distinct(random, 3, 5, 1), [2, 1]],
        [distinct(random, 2, 2, 4), [2, 4]],
        [distinct(random, 3, 1, 1), [1, 1]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input as it was.',
      weight: 0.1,
      generate: (random) => {
        const first: Input = [distinct(random, 2, 3, 4), [2, 2]]
        const sameSize: Input = [distinct(random, 2, 3, 4), [2, 2]]
        const other: Input = [distinct(random, 1, 4, 3), [3, 2]]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'No channels at all, matrices that are empty, ragged or of different sizes, and a window that is larger than the input or has a size that is no whole number from 1 up: each is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[[]], [1, 1]],
      [[[[]]], [1, 1]],
      [[[...random.matrix(2, 3), random.matrix(1, 2)[0]]], [2, 2]],
      [
        [random.matrix(2, 2), [[1, 2], [3]]],
        [1, 1],
      ],
      [
        [random.matrix(3, 3), random.matrix(2, 3)],
        [2, 2],
      ],
      [
        [random.matrix(3, 3), random.matrix(3, 4)],
        [2, 2],
      ],
      [random.tensor3(1, 2, 5), [3, 2]],
      [random.tensor3(2, 5, 2), [2, 3]],
      [random.tensor3(1, 3, 3), [0, 2]],
      [random.tensor3(1, 3, 3), [2, 0]],
      [random.tensor3(1, 3, 3), [-1, 2]],
      [random.tensor3(2, 4, 4), [2, 1.5]],
      [random.tensor3(2, 4, 4), [2.5, 2]],
    ],
  },
  explain([X, kernel], [window, tap]) {
    const [height, width] = kernel
    const columns = X[0][0].length - width + 1
    const channel = Math.floor(tap / (height * width))
    const row = Math.floor(window / columns) + (Math.floor(tap / width) % height)
    const column = (window % columns) + (tap % width)
    const value = X[channel][row][column]
    return sumOf([{ factors: [{ parameter: 'X', at: [channel, row, column], value }], value }])
  },
})
