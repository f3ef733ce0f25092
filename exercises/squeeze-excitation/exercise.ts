import { defineExercise, type Random } from 'receptive/exercise'
import { countUp } from 'receptive/tensor'

type Input = [X: Tensor3, W1: Matrix, W2: Matrix]

const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  Array.from({ length: channels }, () => random.decimals(rows, columns))

/** From −1 to 1, so that the gates lie between their ends. */
const weights = (random: Random, rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.decimal(-1, 1)))

/** Numbers of one sign, so that the sign of a sum of them is known. */
const ofSign = (sign: 1 | -1, matrix: Matrix): Matrix =>
  matrix.map((row) => row.map((value) => sign * (Math.abs(value) + 0.5)))

/** A channel of which the mean is `mean`. */
const around = (random: Random, mean: number): Matrix => {
  const [left, right] = [random.integer(1, 9), random.integer(1, 9)]
  return [
    [mean - left, mean + right, mean - right],
    [mean + left, mean + 2, mean - 2],
  ]
}

const dot = (row: readonly number[], values: readonly number[]): number =>
  row.reduce((sum, weight, index) => sum + weight * values[index], 0)

const mean = (channel: Matrix): number =>
  channel.flat().reduce((sum, value) => sum + value, 0) / (channel.length * channel[0].length)

/** As in a formula: at most five significant digits, and negative numbers in brackets. */
const short = (value: number): string => {
  const text = String(Number(value.toPrecision(5)))
  return value < 0 ? `(−${text.slice(1)})` : text
}

export default defineExercise<Input>({
  order: 670,
  chapter: 'modern-networks',
  title: 'Squeeze and excitation',
  summary:
    'Let a network weigh its own channels: one average of each, a small perceptron, and a gate between 0 and 1 that scales it.',
  minutes: 25,
  prerequisites: ['mlp-forward', 'nin'],
  kind: 'function',
  entry: 'squeezeExcite',
  signature: 'squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3',
  parameters: [
    { name: 'X', description: 'the input, c channels of n_h × n_w' },
    { name: 'W1', description: 'weights of the first layer, r × c: from the c averages to r numbers' },
    { name: 'W2', description: 'weights of the second layer, c × r: from those to one gate a channel' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'Two channels with the averages 4 and 2',
        input: [
          [
            [
              [1, 3],
              [5, 7],
            ],
            [
              [0, 2],
              [2, 4],
            ],
          ],
          [[1, -1]],
          [[1], [-1]],
        ],
      },
      {
        id: 'gates-of-one-half',
        title: 'Second weights of 0: every gate is one half',
        input: [
          [countUp(2, 3), countUp(2, 3, 10), countUp(2, 3, -20)],
          [
            [1, 0, 0],
            [0, 1, 0],
          ],
          [
            [0, 0],
            [0, 0],
            [0, 0],
          ],
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Averages and weights may have either sign. Only a gate is always between 0 and 1.',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(2, 3, 3), weights(random, 2, 2), weights(random, 2, 2)],
        [decimals(random, 3, 2, 2), weights(random, 2, 3), weights(random, 3, 2)],
        [random.tensor3(3, 4, 4), weights(random, 3, 3), weights(random, 3, 3)],
      ],
    },
    {
      id: 'between-the-layers',
      title: 'What stands between the two layers',
      hint: 'There is an activation behind each of the two layers, and they are different ones. Follow a number that the first layer makes negative.',
      weight: 0.15,
      generate: (random) => {
        const positive = Array.from({ length: 2 }, () => ofSign(1, random.matrix(2, 2)))
        const up = ofSign(1, weights(random, 1, 2))
        const down = ofSign(-1, weights(random, 1, 2))
        return [
          [positive, [...up, ...down].map((row) => row.map((weight) => weight / 8)), weights(random, 2, 2)],
          [positive, down, ofSign(1, weights(random, 2, 1))],
          [positive, down, ofSign(-1, weights(random, 2, 1))],
        ]
      },
    },
    {
      id: 'channel-counts',
      title: 'One channel, many channels, and a middle that is narrow or wide',
      hint: 'W1 has a column for each channel and W2 a row for each; the number of rows of W1 is free. Take each number from where it belongs.',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(1, 3, 3), weights(random, 1, 1), weights(random, 1, 1)],
        [random.tensor3(1, 2, 2), weights(random, 3, 1), weights(random, 1, 3)],
        [random.tensor3(4, 2, 2), weights(random, 1, 4), weights(random, 4, 1)],
        [decimals(random, 5, 2, 2), weights(random, 2, 5), weights(random, 5, 2)],
        [decimals(random, 2, 2, 2), weights(random, 4, 2), weights(random, 2, 4)],
      ],
    },
    {
      id: 'large-numbers',
      title: 'Gates that are wide open, or shut',
      hint: 'The exponential of a large number is Infinity, and a quotient of two of those is NaN. Which form of the sigmoid never gets there?',
      weight: 0.1,
      generate: (random) => [
        [[around(random, random.integer(800, 1200)), around(random, 3)], [[1, 0]], [[1], [-1]]],
        [[around(random, 5), around(random, -random.integer(800, 1200))], [[0, -1]], [[-1], [2]]],
        [[around(random, random.integer(800, 1200))], [[1.5]], [[1]]],
      ],
    },
    {
      id: 'not-square',
      title: 'Channels that are not square',
      hint: 'An average divides by the number of cells: height times width.',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(2, 2, 5), weights(random, 1, 2), weights(random, 2, 1)],
        [random.tensor3(2, random.integer(4, 6), 3), weights(random, 2, 2), weights(random, 2, 2)],
        [decimals(random, 3, 3, 4), weights(random, 2, 3), weights(random, 3, 2)],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column',
      hint: 'The average of a single number is that number. It is scaled all the same.',
      weight: 0.05,
      generate: (random) => [
        [
          [[[random.integer(1, 5)]], [[random.integer(-5, -1)]]],
          weights(random, 2, 2),
          weights(random, 2, 2),
        ],
        [random.tensor3(2, 1, 5), weights(random, 1, 2), weights(random, 2, 1)],
        [random.tensor3(2, 5, 1), weights(random, 2, 2), weights(random, 2, 2)],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: build new channels, and leave the input as it was.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [random.tensor3(2, 2, 3), weights(random, 2, 2), weights(random, 2, 2)]
        const sameSize: Input = [random.tensor3(2, 2, 3), weights(random, 2, 2), weights(random, 2, 2)]
        const other: Input = [random.tensor3(3, 3, 2), weights(random, 1, 3), weights(random, 3, 1)]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'No channels, channels that are empty, ragged or of different sizes, and weights that are empty, ragged, or do not fit the channels or one another, are RangeErrors.',
    weight: 0.1,
    generate: (random) => {
      const X = random.tensor3(2, 2, 2)
      return [
        [[], random.matrix(1, 1), random.matrix(1, 1)],
        [[[]], random.matrix(1, 1), random.matrix(1, 1)],
        [[[[]]], random.matrix(1, 1), random.matrix(1, 1)],
        [[random.matrix(2, 2), [[1, 2], [3]]], random.matrix(1, 2), random.matrix(2, 1)],
        [[random.matrix(2, 2), random.matrix(3, 2)], random.matrix(1, 2), random.matrix(2, 1)],
        [[random.matrix(2, 2), random.matrix(2, 3)], random.matrix(1, 2), random.matrix(2, 1)],
        [X, [], [[], []]],
        [X, [], random.matrix(2, 1)],
        [X, random.matrix(1, 2), []],
        [X, [[]], random.matrix(2, 1)],
        [X, [[1, 2], [3]], random.matrix(2, 2)],
        [X, random.matrix(2, 2), [[1, 2], [3]]],
        [X, random.matrix(1, 3), random.matrix(2, 1)],
        [X, random.matrix(1, 1), random.matrix(2, 1)],
        [X, random.matrix(1, 2), random.matrix(3, 1)],
        [X, random.matrix(1, 2), random.matrix(1, 1)],
        [X, random.matrix(1, 2), random.matrix(2, 2)],
        [X, random.matrix(3, 2), random.matrix(2, 2)],
      ]
    },
  },
  explain([X, W1, W2], [channel, row, column]) {
    const squeezed = X.map(mean)
    const sums = W1.map((weightsOfRow) => dot(weightsOfRow, squeezed))
    const hidden = sums.map((sum) => Math.max(0, sum))
    const value = X[channel][row][column]
    const gate = 1 / (1 + Math.exp(-dot(W2[channel], hidden)))
    const products = W2[channel].map((weight, k) => `${short(weight)}·relu(${short(sums[k])})`)
    const cell = { parameter: 'X', at: [channel, row, column], value }
    const terms = W2[channel].map((weight, k) => ({
      factors: [{ parameter: 'W2', at: [channel, k], value: weight }, { value: hidden[k] }],
      value: weight * hidden[k],
    }))
    return {
      combine: 'formula',
      terms: [{ factors: [cell], value }, ...terms],
      formula: `${short(value)} · σ(${products.join(' + ')})`,
      total: value * gate,
    }
  },
})
