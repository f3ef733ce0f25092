import { defineExercise, type Random } from 'receptive/exercise'
import { type Description, type LeNetParameters, makeParameters } from './adapter.ts'

type Input = [image: Matrix, p: Description]
type Point = readonly [row: number, column: number]

/** How a digit is written: the points that the pen goes through. */
const digits: readonly (readonly Point[])[] = [
  [
    [5, 13],
    [9, 8],
    [18, 8],
    [22, 13],
    [18, 19],
    [9, 19],
    [5, 13],
  ],
  [
    [9, 10],
    [5, 14],
    [22, 14],
  ],
  [
    [8, 8],
    [5, 13],
    [9, 18],
    [22, 8],
    [22, 20],
  ],
  [
    [5, 9],
    [5, 18],
    [12, 13],
    [17, 18],
    [22, 9],
  ],
  [
    [15, 21],
    [15, 7],
    [5, 17],
    [22, 17],
  ],
  [
    [5, 19],
    [5, 9],
    [12, 9],
    [15, 18],
    [22, 10],
  ],
]
const seven: readonly Point[] = [
  [6, 7],
  [6, 20],
  [22, 11],
]

/** A pen of about two pixels on a black ground, from 0 to 1 in hundredths. */
function draw(points: readonly Point[]): Matrix {
  return Array.from({ length: 28 }, (_, row) =>
    Array.from({ length: 28 }, (_, column) => {
      const away = points
        .slice(1)
        .map((point, index) => distanceToStroke([row, column], points[index], point))
      return Math.round(100 * Math.min(Math.max(1.8 - Math.min(...away), 0), 1)) / 100
    }),
  )
}

function distanceToStroke([row, column]: Point, [y, x]: Point, [endY, endX]: Point): number {
  const [height, width] = [endY - y, endX - x]
  const share = ((row - y) * height + (column - x) * width) / (height ** 2 + width ** 2)
  const on = Math.min(Math.max(share, 0), 1)
  return Math.hypot(row - y - on * height, column - x - on * width)
}

/** A digit in a hand of its own, so far to one side that it may touch the edge. */
function handwritten(random: Random): Matrix {
  const down = random.integer(-4, 4)
  const right = random.integer(-5, 5)
  return draw(
    random
      .pick(digits)
      .map(([row, column]) => [row + down + random.decimal(-1, 1), column + right + random.decimal(-1, 1)]),
  )
}

const noise = (random: Random): Matrix =>
  Array.from({ length: 28 }, () => Array.from({ length: 28 }, () => random.decimal(0, 1)))

const cut = (image: Matrix, height: number, width: number): Matrix =>
  image.slice(0, height).map((row) => row.slice(0, width))

const seed = (random: Random): number => random.integer(1, 1_000_000)

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** The ten numbers before the softmax. */
function logitsOf(image: Matrix, { conv1, conv2, dense1, dense2, dense3 }: LeNetParameters): number[] {
  const zeros = Array<number>(32).fill(0)
  const rows = image.map((row) => [0, 0, ...row, 0, 0])
  const first = convolveAndPool([[zeros, zeros, ...rows, zeros, zeros]], conv1)
  const features = convolveAndPool(first, conv2).flat(2)
  const layer = (units: number[], { weights, bias }: LeNetParameters['dense1']) =>
    weights.map((row, out) => units.reduce((sum, unit, i) => sum + unit * row[i], bias[out]))
  const units = layer(layer(features, dense1).map(sigmoid), dense2).map(sigmoid)
  return layer(units, dense3)
}

function convolveAndPool(maps: Tensor3, { kernels, bias }: LeNetParameters['conv1']): Tensor3 {
  const size = (maps[0].length - 4) / 2
  return kernels.map((kernel, out) => {
    const pooled = Array.from({ length: size }, () => Array<number>(size).fill(0))
    for (let i = 0; i < 2 * size; i++)
      for (let j = 0; j < 2 * size; j++) {
        let sum = bias[out]
        for (let channel = 0; channel < maps.length; channel++)
          for (let a = 0; a < 5; a++)
            for (let b = 0; b < 5; b++) sum += maps[channel][i + a][j + b] * kernel[channel][a][b]
        pooled[i >> 1][j >> 1] += sigmoid(sum) / 4
      }
    return pooled
  })
}

export default defineExercise<Input>({
  order: 510,
  chapter: 'lenet',
  title: 'LeNet, forward',
  summary:
    'Put your layers together to the first convolutional network that read handwriting: from 784 pixels to ten probabilities.',
  minutes: 60,
  prerequisites: ['mlp-forward', 'multi-output-channels', 'pooling-stride'],
  kind: 'function',
  entry: 'lenetForward',
  signature: 'lenetForward(image: Matrix, p: LeNetParameters): number[]',
  parameters: [
    { name: 'image', description: 'one grey image, 28 × 28, from 0 (black) to 1 (white)' },
    {
      name: 'p',
      description:
        'the kernels, weights and biases of the five layers, 61 706 numbers; a case shows the description that they are made from',
    },
  ],
  types: `/** Kernels are [out][in][row][column], weights [out][in]. */
interface LeNetParameters {
  /** 6×1×5×5 */
  conv1: { kernels: Tensor4; bias: number[] }
  /** 16×6×5×5 */
  conv2: { kernels: Tensor4; bias: number[] }
  /** 120×400 */
  dense1: { weights: Matrix; bias: number[] }
  /** 84×120 */
  dense2: { weights: Matrix; bias: number[] }
  /** 10×84 */
  dense3: { weights: Matrix; bias: number[] }
}`,
  limits: { caseMs: 2000, totalMs: 10000, memoryMiB: 128 },
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      { id: 'zeros', title: 'A seven, and every parameter 0', input: [draw(seven), { zeros: true }] },
      {
        id: 'last-bias',
        title: 'The same, but for the biases of the last layer',
        input: [draw(seven), { zeros: true, values: { 'dense3.bias': [0, 0, 0, 1, 0, 0, 0, 3, 0, 2] } }],
      },
    ],
  },
  groups: [
    {
      id: 'dense-layers',
      title: 'Only the last layer has weights, or only the dense layers',
      hint: 'Where all weights and biases of a layer are 0, its units are not: what does the activation make of a 0? A unit is its bias and the sum of all units before it, each by its weight; then comes the activation, but not in the last layer.',
      weight: 0.2,
      generate: (random) => [
        [handwritten(random), { seed: seed(random), only: ['dense3'] }],
        [handwritten(random), { seed: seed(random), only: ['dense1', 'dense2', 'dense3'] }],
      ],
    },
    {
      id: 'second-convolution',
      title: 'All but the first convolution have weights',
      hint: 'The maps of the second convolution become one list of 400: in which order? Each of its kernels looks at all six maps before it.',
      weight: 0.15,
      generate: (random) => [
        [handwritten(random), { seed: seed(random), only: ['conv2', 'dense1', 'dense2', 'dense3'] }],
      ],
    },
    {
      id: 'whole-network',
      title: 'The whole network, with digits and with noise',
      hint: 'Compare the sizes after each layer with the table of the statement. Which layers are padded? Is the activation before the pooling or after it? What kind of pooling is it?',
      weight: 0.35,
      generate: (random) => [
        [handwritten(random), { seed: seed(random) }],
        [handwritten(random), { seed: seed(random) }],
        [noise(random), { seed: seed(random) }],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and change neither the image nor the parameters.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [handwritten(random), { seed: seed(random) }]
        return [first, [handwritten(random), { seed: seed(random) }], first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'An image that is not 28×28, and kernels, weights or biases that have not exactly the shape that their layer wants are RangeErrors.',
    weight: 0.15,
    generate: (random) => {
      const image = handwritten(random)
      const zeros: Description = { zeros: true }
      const wrong = (path: string, shape: number[]) => [image, { zeros: true, shapes: { [path]: shape } }]
      return [
        [[], zeros],
        [cut(image, 27, 28), zeros],
        [cut(image, 28, 27), zeros],
        [[...cut(image, 27, 28), ...cut(image, 1, 27)], zeros],
        wrong('conv1.kernels', [7, 1, 5, 5]),
        wrong('conv1.bias', [5]),
        wrong('conv2.kernels', [16, 5, 5, 5]),
        wrong('conv2.kernels', [15, 6, 5, 5]),
        wrong('conv2.bias', [17]),
        wrong('dense1.weights', [120, 256]),
        wrong('dense1.bias', [121]),
        wrong('dense2.weights', [84, 121]),
        wrong('dense2.bias', [83]),
        wrong('dense3.weights', [11, 84]),
        wrong('dense3.bias', [9]),
        [image, { zeros: true, ragged: 'dense2.weights' }],
      ]
    },
  },
  explain([image, description], [digit]) {
    const logits = logitsOf(image, makeParameters(description))
    const power = (logit: number) =>
      `e^${logit < 0 ? '(−' : ''}${Math.abs(logit).toFixed(3)}${logit < 0 ? ')' : ''}`
    const largest = Math.max(...logits)
    const powers = logits.map((logit) => Math.exp(logit - largest))
    return {
      combine: 'formula',
      terms: [],
      formula: `${power(logits[digit])} / (${logits.map(power).join(' + ')})`,
      total: powers[digit] / powers.reduce((sum, one) => sum + one, 0),
    }
  },
})
