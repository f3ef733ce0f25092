import { type CellExplanation, defineExercise, type Random } from 'receptive/exercise'

type Input = [x: number, weights: number[]]

/** So many weights, none of them near 0, none above 2 or below −2. */
const weightsOf = (random: Random, layers: number): number[] =>
  Array.from({ length: layers }, () => random.pick([-1, 1]) * random.decimal(0.5, 2))

/** So many different weights, in any order. */
const differing = (random: Random, layers: number): number[] =>
  random.shuffle([-2.5, -1.75, -0.5, 0.75, 1.25, 2, 3, 3.5]).slice(0, layers)

/** At most four significant digits, and a negative number in brackets. */
const short = (value: number): string => {
  const text = String(Number(Math.abs(value).toPrecision(4)))
  return value < 0 ? `(−${text})` : text
}

/** Of more layers than this, not every factor is written out. */
const mostLayers = 8

export default defineExercise<Input>({
  order: 440,
  chapter: 'learning',
  title: 'The vanishing gradient',
  summary:
    'Follow the gradient through a chain of sigmoids, and see how little a hundred layers leave of it.',
  minutes: 20,
  prerequisites: ['activations'],
  kind: 'function',
  entry: 'sigmoidChainGradient',
  signature: 'sigmoidChainGradient(x: number, weights: number[]): number',
  parameters: [
    { name: 'x', description: 'the number that goes into the first layer' },
    { name: 'weights', description: 'the weight of each layer, from the first to the last; one or more' },
  ],
  tolerance: { absolute: 0, relative: 1e-6 },
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      { id: 'one-layer', title: 'One layer, where the sigmoid is steepest', input: [0, [1]] },
      { id: 'worked-example', title: 'Three layers with the weights 2, −1 and 3', input: [0.5, [2, -1, 3]] },
      {
        id: 'twenty-layers',
        title: 'Twenty layers with the weight 1',
        input: [0.5, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'A negative weight turns the sign of the gradient. Nothing is rounded, clipped or made positive.',
      weight: 0.1,
      generate: (random) => [
        [random.decimal(0.5, 3), weightsOf(random, 3)],
        [random.decimal(-3, -0.5), weightsOf(random, 3)],
        [random.integer(1, 4), weightsOf(random, 4)],
        [random.integer(-4, -1), weightsOf(random, 5)],
      ],
    },
    {
      id: 'one-layer',
      title: 'A single layer',
      hint: 'With one layer there are two factors: the slope of the sigmoid, and what x is multiplied by on its way into it.',
      weight: 0.1,
      generate: (random) => [
        [random.decimal(0.5, 2), [random.decimal(0.5, 3)]],
        [random.decimal(-2, -0.5), [random.decimal(0.5, 3)]],
        [random.decimal(0.5, 2), [random.decimal(-3, -0.5)]],
      ],
    },
    {
      id: 'different-weights',
      title: 'A weight of its own in each layer',
      hint: 'Each slope is taken at what goes into the sigmoid of that very layer: its own weight times the output of the layer before.',
      weight: 0.2,
      generate: (random) => [
        [random.decimal(0.5, 2), differing(random, 2)],
        [random.decimal(-2, -0.5), differing(random, 4)],
        [random.decimal(-1, 1), differing(random, 6)],
        [random.integer(-3, 3), differing(random, 8)],
      ],
    },
    {
      id: 'deep',
      title: 'Ten layers and more',
      hint: 'The gradient of many layers is tiny, but it is not 0, and its leading digits are as good as those of any other number. Do not take it from differences, which lose them.',
      weight: 0.2,
      generate: (random) => [
        [random.decimal(-1, 1), Array<number>(11).fill(1)],
        [random.decimal(-1, 1), weightsOf(random, 10)],
        [random.decimal(-1, 1), Array<number>(12).fill(-1)],
        [random.decimal(-1, 1), Array<number>(30).fill(1)],
        [random.decimal(-1, 1), weightsOf(random, 40)],
        [random.decimal(-1, 1), Array<number>(60).fill(2)],
        [random.decimal(-2, 2), weightsOf(random, 80)],
        [random.decimal(-2, 2), weightsOf(random, 100)],
      ],
    },
    {
      id: 'zeros',
      title: 'Zeros',
      hint: 'A weight of 0 cuts the chain: whatever x does, nothing of it gets through. An x of 0 cuts nothing.',
      weight: 0.1,
      generate: (random) => [
        [0, weightsOf(random, 3)],
        [0, weightsOf(random, 6)],
        [random.decimal(0.5, 2), [...weightsOf(random, 2), 0, ...weightsOf(random, 2)]],
        [random.decimal(0.5, 2), [...weightsOf(random, 3), 0]],
      ],
    },
    {
      id: 'large-weights',
      title: 'Weights that make the gradient larger',
      hint: 'A slope of ¼ times a weight above 4 is more than 1. The rule is the same.',
      weight: 0.1,
      generate: (random) => [
        [0, [random.integer(6, 12)]],
        [0, [random.integer(-12, -6), random.decimal(0.5, 2)]],
        [random.decimal(0.01, 0.05), [random.integer(5, 9), random.integer(5, 9), random.integer(5, 9)]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: begin a new product every time, and leave the weights as they were.',
      weight: 0.1,
      generate: (random) => {
        const first: Input = [random.decimal(0.5, 2), weightsOf(random, 5)]
        return [
          first,
          [random.decimal(-2, -0.5), [...first[1]]],
          [random.decimal(-1, 1), weightsOf(random, 2)],
          first,
        ]
      },
    },
  ],
  explain([x, weights]): CellExplanation {
    let h = x
    const layers = weights.map((value, l) => {
      h = 1 / (1 + Math.exp(-value * h))
      return [{ parameter: 'weights', at: [l], value }, { value: h * (1 - h) }]
    })
    const total = layers.reduce((product, [weight, slope]) => product * (weight.value * slope.value), 1)
    const terms = [{ factors: layers.flat(), value: total }]
    if (weights.length <= mostLayers) return { combine: 'sum', terms, total }
    const factors = layers.map(([weight, slope]) => short(weight.value * slope.value))
    const ends = `${factors.slice(0, 3).join('·')}·…·${factors.at(-1)}`
    return { combine: 'formula', terms, formula: `${ends}, ${weights.length} factors w·σ′,`, total }
  },
})
