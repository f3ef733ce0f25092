import { defineExercise } from 'receptive/exercise'
import { sumOf } from 'receptive/tensor'

export default defineExercise<[inputs: number, hidden: number, bytesPerWeight?: number]>({
  order: 10,
  chapter: 'convolution',
  title: 'How large a dense layer is',
  summary: 'Count the weights of one dense layer on a photograph, and see why images need something else.',
  minutes: 10,
  kind: 'function',
  entry: 'mlpParameters',
  signature:
    'mlpParameters(inputs: number, hidden: number, bytesPerWeight = 4): { weights: number; bytes: number }',
  parameters: [
    { name: 'inputs', description: 'how many numbers go in: for an image, height × width × channels' },
    { name: 'hidden', description: 'how many hidden units the layer has' },
    { name: 'bytesPerWeight', description: 'how many bytes one weight takes, 4 unless it is given' },
  ],
  tolerance: { absolute: 0, relative: 0 },
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'photograph',
        title: 'A photograph of 36 million numbers, 100 hidden units',
        input: [36_000_000, 100],
      },
      {
        id: 'digit',
        title: 'A digit of 28×28 pixels, 100 hidden units, weights of 2 bytes',
        input: [784, 100, 2],
      },
    ],
  },
  groups: [
    {
      id: 'any-sizes',
      title: 'Layers of any size',
      hint: 'Every hidden unit has one weight for each input, and nothing else is counted here.',
      weight: 0.2,
      generate: (random) => [
        [random.integer(3, 20), random.integer(30, 90)],
        [random.integer(500, 900), random.integer(10, 40)],
        [random.integer(100, 999), random.integer(100, 999)],
        [random.integer(10_000, 99_999), random.integer(200, 400)],
      ],
    },
    {
      id: 'large',
      title: 'Numbers that do not fit into 32 bits',
      hint: 'A JavaScript number counts exactly to about 9 · 10¹⁵. Some operators cut it to 32 bits first: which do you use?',
      weight: 0.25,
      generate: (random) => [
        [random.integer(30_000_000, 60_000_000), random.integer(120, 200)],
        [random.integer(4_500_000, 5_000_000), random.integer(280, 320)],
        [random.integer(150_000, 160_000), random.integer(30_000, 40_000), 8],
        [random.integer(20, 30), random.integer(200_000_000, 300_000_000), 1],
      ],
    },
    {
      id: 'bytes-per-weight',
      title: 'Weights of other sizes',
      hint: 'The last argument changes the bytes and leaves the number of weights alone. The result is in bytes.',
      weight: 0.2,
      generate: (random) => [
        [random.integer(300, 900), random.integer(20, 90), 1],
        [random.integer(300, 900), random.integer(20, 90), 2],
        [random.integer(300, 900), random.integer(20, 90), 8],
        [random.integer(300, 900), random.integer(20, 90), random.integer(9, 16)],
      ],
    },
    {
      id: 'smallest-sizes',
      title: 'One input, one hidden unit, one byte',
      hint: 'A layer of one input and one hidden unit has exactly one weight.',
      weight: 0.1,
      generate: (random) => [
        [1, 1, 1],
        [1, random.integer(50, 99)],
        [random.integer(50, 99), 1],
        [1, random.integer(50, 99), 1],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls.',
      weight: 0.05,
      generate: (random) => {
        const first: [number, number, number] = [random.integer(20, 90), random.integer(100, 200), 8]
        const second: [number, number] = [random.integer(200, 900), random.integer(20, 90)]
        return [first, second, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'How many inputs and how many hidden units there are: each is a whole number from 1 on, and anything else is a RangeError.',
    weight: 0.1,
    generate: (random) => [
      [0, random.integer(2, 9)],
      [-random.integer(2, 9), random.integer(2, 9)],
      [random.integer(2, 9) + 0.5, random.integer(2, 9)],
      [random.integer(2, 9), 0],
      [random.integer(2, 9), -random.integer(2, 9)],
      [random.integer(2, 9), random.integer(2, 9) + 0.5],
    ],
  },
  explain([inputs, hidden, bytesPerWeight], _at, field) {
    const factors = [
      { parameter: 'inputs', at: [], value: inputs },
      { parameter: 'hidden', at: [], value: hidden },
    ]
    if (field === 'weights') return sumOf([{ factors, value: inputs * hidden }])
    const size =
      bytesPerWeight === undefined
        ? { value: 4 }
        : { parameter: 'bytesPerWeight', at: [], value: bytesPerWeight }
    return sumOf([{ factors: [...factors, size], value: inputs * hidden * size.value }])
  },
})
