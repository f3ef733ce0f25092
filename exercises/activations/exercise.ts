import { defineExercise } from 'receptive/exercise'

export default defineExercise<[x: number[]]>({
  order: 430,
  chapter: 'learning',
  title: 'Activations and their derivatives',
  summary:
    'Write the sigmoid and the ReLU with their derivatives, so that they hold far away from zero, too.',
  minutes: 15,
  prerequisites: ['mlp-forward'],
  kind: 'function',
  entry: 'activations',
  signature:
    'activations(x: number[]): { sigmoid: number[]; sigmoidGradient: number[]; relu: number[]; reluGradient: number[] }',
  parameters: [{ name: 'x', description: 'what goes into the activation: one number or more, of any size' }],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      { id: 'worked-example', title: 'Five numbers on both sides of zero', input: [[-2, -0.5, 0, 1, 3]] },
      { id: 'far-from-zero', title: 'Two numbers far from zero', input: [[-1000, 1000]] },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Compare the four lists with the curves of the statement: which of them leaves the curve, and on which side of zero?',
      weight: 0.25,
      generate: (random) => [
        ...random.decimals(3, 6).map((x): [number[]] => [x]),
        [[random.decimal(1, 6), random.decimal(1, 6), random.decimal(1, 6)]],
        [[random.decimal(-6, -1), random.decimal(-6, -1), random.decimal(-6, -1)]],
      ],
    },
    {
      id: 'around-zero',
      title: 'Zero, and what lies close beside it',
      hint: 'At zero the sigmoid is steepest. The ReLU has a kink there; the statement says which slope counts.',
      weight: 0.2,
      generate: (random) => [
        [[0]],
        [[random.decimal(0.01, 0.3), 0, random.decimal(-0.3, -0.01)]],
        [[0, 0, random.integer(1, 9)]],
        [[random.integer(-9, -1), 0, random.integer(1, 9), 0]],
      ],
    },
    {
      id: 'far-from-zero',
      title: 'Numbers far from zero',
      hint: 'The exponential of a number above 709 is Infinity, and Infinity divided by Infinity is NaN. Which of your quotients can come to that, and on which side?',
      weight: 0.2,
      generate: (random) => [
        [[random.integer(750, 1000)]],
        [[random.integer(-1000, -750)]],
        [[random.integer(-9, 9), random.integer(800, 1000), random.decimal(-3, 3)]],
        [[random.integer(-1000, -800), random.decimal(-3, 3), random.integer(800, 1000)]],
        [[random.integer(-300, -100), random.integer(100, 300), 1000, -1000]],
      ],
    },
    {
      id: 'any-length',
      title: 'One number, and many',
      hint: 'Each of the four lists has exactly as many numbers as x, in the same order.',
      weight: 0.1,
      generate: (random) => [
        [[random.decimal(0.5, 4)]],
        [[random.decimal(-4, -0.5)]],
        [random.decimals(1, 40)[0]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: begin four new lists every time, and leave x as it was.',
      weight: 0.15,
      generate: (random) => {
        const first: [number[]] = random.decimals(1, 4) as [number[]]
        return [first, [random.decimals(1, 4)[0]], [random.decimals(1, 7)[0]], first]
      },
    },
  ],
  explain([x], [index], field) {
    const value = x[index]
    const factor = { parameter: 'x', at: [index], value }
    const text = (number: number) => String(number).replace('-', '−')
    if (field === 'relu')
      return {
        combine: 'max',
        terms: [
          { factors: [{ value: 0 }], value: 0 },
          { factors: [factor], value },
        ],
        total: Math.max(0, value),
      }
    const terms = [{ factors: [factor], value }]
    if (field === 'reluGradient')
      return { combine: 'formula', terms, formula: `(${text(value)} > 0 ? 1 : 0)`, total: value > 0 ? 1 : 0 }
    const sigmoid = 1 / (1 + Math.exp(-value))
    if (field === 'sigmoid')
      return { combine: 'formula', terms, formula: `1 / (1 + exp(${text(-value)}))`, total: sigmoid }
    const s = Number(sigmoid.toPrecision(6))
    const total = sigmoid * (1 - sigmoid)
    const formula = `σ(${text(value)})·(1 − σ(${text(value)})) = ${s}·(1 − ${s})`
    return { combine: 'formula', terms, formula, total }
  },
})
