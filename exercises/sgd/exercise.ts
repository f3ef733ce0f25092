import { defineExercise, type Random } from 'receptive/exercise'
import { sumOf } from 'receptive/tensor'

type Input = [weights: number[], gradient: number[], learningRate: number, batchSize?: number]

/** Decimals from −5 to 5, none of them so small that a change of it goes unseen. */
const numbers = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.pick([-1, 1]) * random.decimal(0.5, 5))

export default defineExercise<Input>({
  order: 460,
  chapter: 'learning',
  title: 'Stochastic gradient descent',
  summary:
    'Take one step against the gradient of a batch of examples, the same step whatever the size of the batch.',
  minutes: 15,
  prerequisites: ['learn-a-kernel'],
  kind: 'function',
  entry: 'sgdStep',
  signature: 'sgdStep(weights: number[], gradient: number[], learningRate: number, batchSize = 1): number[]',
  parameters: [
    { name: 'weights', description: 'the weights before the step' },
    {
      name: 'gradient',
      description: 'the SUM of the gradients of all examples of the batch, a number for each weight',
    },
    { name: 'learningRate', description: 'the share of the mean gradient that the step takes' },
    { name: 'batchSize', description: 'how many examples the gradient was summed over; 1 unless given' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      { id: 'worked-example', title: 'One weight', input: [[1], [0.5], 0.1] },
      { id: 'three-weights', title: 'Three weights', input: [[1, -2, 0.5], [4, -1, 0], 0.1] },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Where the gradient is negative, the loss falls as the weight grows. Which way does the weight go?',
      weight: 0.15,
      generate: (random) => [
        [numbers(random, 3), numbers(random, 3), random.decimal(0.1, 0.9)],
        [numbers(random, 4), numbers(random, 4), random.decimal(0.1, 0.9)],
        [numbers(random, 2), [random.decimal(-5, -1), random.decimal(1, 5)], 0.25],
      ],
    },
    {
      id: 'batches',
      title: 'Batches of several examples',
      hint: 'The gradient that comes in is a sum over the batch. What has to happen to it so that twice as many examples do not make twice as long a step?',
      weight: 0.2,
      generate: (random) => [
        [numbers(random, 3), numbers(random, 3), random.decimal(0.3, 0.9), 2],
        [numbers(random, 3), numbers(random, 3), random.decimal(0.3, 0.9), random.integer(3, 9)],
        [numbers(random, 2), numbers(random, 2).map((value) => 32 * value), 0.1, 32],
        [numbers(random, 4), numbers(random, 4), 1, random.integer(10, 20)],
      ],
    },
    {
      id: 'batch-of-one',
      title: 'A batch of one example',
      hint: 'A batch of one is the same whether its size is given or left out.',
      weight: 0.1,
      generate: (random) => {
        const weights = numbers(random, 3)
        const gradient = numbers(random, 3)
        return [
          [weights, gradient, 0.3],
          [weights, gradient, 0.3, 1],
        ]
      },
    },
    {
      id: 'learning-rates',
      title: 'Large, small and no learning rates',
      hint: 'The learning rate is a factor, nothing else. With 0 the weights stay as they are.',
      weight: 0.1,
      generate: (random) => [
        [numbers(random, 3), numbers(random, 3), random.integer(2, 9)],
        [numbers(random, 3), numbers(random, 3), 0.004, 2],
        [numbers(random, 3), numbers(random, 3), 0, random.integer(2, 9)],
        [numbers(random, 3), numbers(random, 3), 1],
      ],
    },
    {
      id: 'sizes',
      title: 'One weight, and many',
      hint: 'The step has nothing to do with how many weights there are.',
      weight: 0.1,
      generate: (random) => [
        [numbers(random, 1), numbers(random, 1), 0.5, random.integer(2, 5)],
        [numbers(random, 12), numbers(random, 12), 0.2],
        [numbers(random, 20), numbers(random, 20), 0.2, random.integer(2, 5)],
      ],
    },
    {
      id: 'zeros',
      title: 'Gradients and weights of zero',
      hint: 'A weight of zero moves like any other, and where the gradient is zero nothing moves.',
      weight: 0.05,
      generate: (random) => [
        [[0, 0, random.decimal(1, 5)], [random.decimal(1, 5), 0, 0], 0.1],
        [numbers(random, 2), [0, 0], 0.7, 3],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the weights of the caller as they were.',
      weight: 0.1,
      generate: (random) => {
        const first: Input = [numbers(random, 3), numbers(random, 3), 0.2, 4]
        return [first, [numbers(random, 2), numbers(random, 2), 0.6], first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A gradient that is longer or shorter than the weights, and a batch size below 1 or not whole, are RangeErrors.',
    weight: 0.1,
    generate: (random) => [
      [numbers(random, 3), numbers(random, 2), 0.1],
      [numbers(random, 2), numbers(random, 3), 0.1, 4],
      [numbers(random, 1), numbers(random, 4), 0.1],
      [numbers(random, 2), numbers(random, 2), 0.1, 0],
      [numbers(random, 2), numbers(random, 2), 0.1, -8],
      [numbers(random, 2), numbers(random, 2), 0.1, 2.5],
      [numbers(random, 2), numbers(random, 2), 0.1, 0.5],
    ],
  },
  explain([weights, gradient, learningRate, batchSize = 1], [index]) {
    const factors = [
      { value: -1 },
      { parameter: 'learningRate', at: [], value: learningRate },
      { parameter: 'gradient', at: [index], value: gradient[index] },
      ...(batchSize === 1 ? [] : [{ value: 1 / batchSize }]),
    ]
    const weight = { parameter: 'weights', at: [index], value: weights[index] }
    return sumOf([
      { factors: [weight], value: weight.value },
      { factors, value: factors.reduce((product, { value }) => product * value, 1) },
    ])
  },
})
