import { defineExercise, type Random } from 'receptive/exercise'
import { countUp, kernelCells } from 'receptive/tensor'

const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  Array.from({ length: channels }, () => random.decimals(rows, columns))

export default defineExercise<[X: Tensor3]>({
  order: 620,
  chapter: 'modern-networks',
  title: 'Global average pooling',
  summary:
    'Turn each channel into one number, its mean: how "Network in Network" ends without a dense layer.',
  minutes: 10,
  prerequisites: ['pooling', 'nin-block'],
  kind: 'function',
  entry: 'globalAveragePool',
  signature: 'globalAveragePool(X: Tensor3): number[]',
  parameters: [{ name: 'X', description: 'the input, c channels of n_h × n_w' }],
  examples: {
    title: 'The worked examples',
    weight: 0.2,
    cases: [
      {
        id: 'worked-example',
        title: 'Three channels that count up from 0, 1 and 2',
        input: [[0, 1, 2].map((from) => countUp(3, 4, from))],
      },
      {
        id: 'one-pixel-each',
        title: 'Two channels of one pixel: nothing to average',
        input: [[[[4]], [[-1]]]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'A mean is the sum divided by the number of cells. Nothing is rounded, clipped or made positive.',
      weight: 0.2,
      generate: (random) => [
        [random.tensor3(2, 3, 3)],
        [decimals(random, 3, 2, 2)],
        [decimals(random, 2, 4, 4)],
        [random.tensor3(1, 2, 2).map((M) => M.map((row) => row.map((value) => -1 - Math.abs(value))))],
      ],
    },
    {
      id: 'channel-counts',
      title: 'One channel, and many',
      hint: 'The result has one number for each channel, and each number is about its own channel alone.',
      weight: 0.2,
      generate: (random) => [
        [random.tensor3(1, 3, 3)],
        [random.tensor3(7, 2, 2)],
        [random.tensor3(4, 3, 3)],
        [decimals(random, 5, 2, 2)],
      ],
    },
    {
      id: 'not-square',
      title: 'Channels that are not square',
      hint: 'A channel has as many cells as rows times columns, which are two different numbers.',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(2, 2, 5)],
        [random.tensor3(3, 5, 2)],
        [decimals(random, 2, 3, random.integer(6, 8))],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: one pixel, one row, one column',
      hint: 'Try channels of a single number, a single row and a single column.',
      weight: 0.1,
      generate: (random) => [
        [random.tensor3(3, 1, 1)],
        [random.tensor3(2, 1, 5)],
        [random.tensor3(2, 6, 1)],
        [decimals(random, 1, 1, 1)],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: add up from zero every time, and leave the input as it was.',
      weight: 0.05,
      generate: (random) => {
        const first: [Tensor3] = [random.tensor3(2, 3, 4)]
        return [first, [random.tensor3(2, 3, 4)], [random.tensor3(3, 2, 3)], first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'Channels that are empty or ragged, and channels of different heights or widths: each is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [[[], []]],
      [[[[]], [[]]]],
      [[random.matrix(2, 2), [[1, 2], []]]],
      [[random.matrix(2, 2), [[1, 2], [3]]]],
      [[[[1, 2], [3]], random.matrix(2, 2)]],
      [[random.matrix(2, 3), random.matrix(3, 3)]],
      [[random.matrix(2, 3), random.matrix(2, 4)]],
      [[random.matrix(2, 3), random.matrix(3, 2)]],
    ],
  },
  explain([X], [channel]) {
    const cells = kernelCells('X', X[channel], [channel])
    const sum = cells.reduce((total, { value }) => total + value, 0)
    return {
      combine: 'average',
      terms: cells.map((cell) => ({ factors: [cell], value: cell.value })),
      divisor: cells.length,
      total: sum / cells.length,
    }
  },
})
