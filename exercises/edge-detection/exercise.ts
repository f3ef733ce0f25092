import { defineExercise } from 'receptive/exercise'
import { correlationTerms, countUp, sumOf, windowCells } from 'receptive/tensor'

/** Bright, with a dark stripe four columns wide. */
const upright: Matrix = Array.from({ length: 6 }, () => [1, 1, 0, 0, 0, 0, 1, 1])
const lying: Matrix = upright[0].map((_, column) => upright.map((row) => row[column]))

export default defineExercise<[X: Matrix]>({
  order: 80,
  chapter: 'convolution',
  title: 'Edge detection',
  summary: 'Find where a picture changes from one column to the next, with a kernel of two numbers.',
  minutes: 15,
  prerequisites: ['corr2d'],
  kind: 'function',
  entry: 'detectEdges',
  signature: 'detectEdges(X: Matrix): Matrix',
  parameters: [{ name: 'X', description: 'the picture, n_h × n_w, at least two columns wide' }],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'upright-stripe',
        title: 'A bright picture of 6×8 with a dark upright stripe',
        input: [upright],
      },
      {
        id: 'lying-stripe',
        title: 'The same picture transposed: the stripe lies',
        input: [lying],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Grey values, negative numbers and fractions',
      hint: 'A picture has more values than 0 and 1. The result says how large the step is, not only that there is one.',
      weight: 0.25,
      generate: (random) => [
        [random.matrix(4, 4)],
        [random.decimals(5, 5)],
        [Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => random.integer(0, 255)))],
        [random.decimals(3, 3)],
      ],
    },
    {
      id: 'each-row-its-own',
      title: 'Edges at other places in each row',
      hint: 'Each row of the result comes from the row of the picture at the same height, and from that row alone.',
      weight: 0.2,
      generate: (random) => [
        // A slanted edge, then black and white dots.
        [Array.from({ length: 5 }, (_, i) => Array.from({ length: 6 }, (_, j) => (j > i ? 1 : 0)))],
        [Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => random.integer(0, 1)))],
        [Array.from({ length: 4 }, () => random.shuffle([1, 1, 2, 5, 5, 9]))],
      ],
    },
    {
      id: 'without-upright-edges',
      title: 'Pictures that change from row to row only, or not at all',
      hint: 'Within a row nothing changes, so there is nothing to be found.',
      weight: 0.1,
      generate: (random) => [
        [Array.from({ length: 4 }, () => Array<number>(6).fill(random.integer(-9, 9)))],
        [countUp(3, 3).map((row) => row.map(() => 7))],
      ],
    },
    {
      id: 'not-square',
      title: 'Pictures that are not square',
      hint: 'The result has as many rows as the picture, and one column less. Which of the two does each of your loops count?',
      weight: 0.15,
      generate: (random) => [
        [random.matrix(3, 7)],
        [random.matrix(random.integer(7, 9), 4)],
        [random.decimals(2, 5)],
        [random.decimals(6, 3)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: one row, two columns',
      hint: 'Two columns leave one column of results. A single row is a picture, too.',
      weight: 0.1,
      generate: (random) => [
        [[[random.integer(1, 4), random.integer(5, 9)]]],
        [random.matrix(1, 7)],
        [random.decimals(6, 2)],
        [random.matrix(2, 2)],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other pictures',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the picture as it was.',
      weight: 0.05,
      generate: (random) => {
        const first: [Matrix] = [random.matrix(3, 4)]
        return [first, [random.matrix(3, 4)], [random.matrix(2, 6)], first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A picture that is empty or ragged is a RangeError, and so is one that the kernel does not fit into.',
    weight: 0.05,
    generate: (random) => [
      [[]],
      [[[]]],
      [[...random.matrix(2, 3), ...random.matrix(1, 2)]],
      [[...random.matrix(1, 2), ...random.matrix(1, 4)]],
      [random.matrix(4, 1)],
      [random.matrix(1, 1)],
    ],
  },
  explain([X], [row, column]) {
    const weights = [{ value: 1 }, { value: -1 }]
    return sumOf(correlationTerms(windowCells('X', X, [row, column], { kernel: [1, 2] }), weights))
  },
})
