import { defineExercise, type Random } from 'receptive/exercise'
import { sumOf } from 'receptive/tensor'

type Input = [x: number[], p: number, keep: number[], training: boolean]

/** So many whole numbers, none of them 0. */
const numbers = (random: Random, length: number): number[] =>
  Array.from({ length }, () => random.pick([-1, 1]) * random.integer(1, 9))

const fractions = (random: Random, length: number): number[] => random.decimals(1, length)[0]

/** A mask with so many ones and so many zeros, in any order. */
const mask = (random: Random, kept: number, dropped: number): number[] =>
  random.shuffle([...Array<number>(kept).fill(1), ...Array<number>(dropped).fill(0)])

export default defineExercise<Input>({
  order: 470,
  chapter: 'learning',
  title: 'Dropout',
  summary:
    'Drop numbers at random while a network trains, and keep what is expected of the others as it was.',
  minutes: 15,
  prerequisites: ['mlp-forward'],
  kind: 'function',
  entry: 'dropout',
  signature: 'dropout(x: number[], p: number, keep: number[], training: boolean): number[]',
  parameters: [
    { name: 'x', description: 'the activations of a layer' },
    { name: 'p', description: 'the probability that a number is dropped, from 0 to below 1' },
    { name: 'keep', description: 'what the dice said, for each number of x: 1 keeps it, 0 drops it' },
    { name: 'training', description: 'true while the network trains, false when it is evaluated' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'training',
        title: 'Training: the second of four numbers is dropped',
        input: [[1, 2, 3, 4], 0.25, [1, 0, 1, 1], true],
      },
      {
        id: 'evaluation',
        title: 'Evaluation: nothing happens',
        input: [[1, 2, 3, 4], 0.25, [1, 0, 1, 1], false],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'A number that is kept becomes larger in magnitude, whatever its sign. Nothing is rounded or clipped.',
      weight: 0.15,
      generate: (random) => [
        [numbers(random, 6), 0.25, mask(random, 4, 2), true],
        [fractions(random, 5), 0.4, mask(random, 3, 2), true],
        [fractions(random, 7), 0.1, mask(random, 6, 1), true],
      ],
    },
    {
      id: 'any-probability',
      title: 'Other probabilities than in the example',
      hint: 'The factor comes from p alone: it is the inverse of the probability to be kept.',
      weight: 0.2,
      generate: (random) => [
        [numbers(random, 5), 0.5, mask(random, 3, 2), true],
        [numbers(random, 6), 0.75, mask(random, 2, 4), true],
        [numbers(random, 5), 0.9, mask(random, 1, 4), true],
        [fractions(random, 6), random.decimal(0.05, 0.45), mask(random, 4, 2), true],
        [fractions(random, 6), random.decimal(0.55, 0.95), mask(random, 3, 3), true],
      ],
    },
    {
      id: 'any-mask',
      title: 'Masks that drop more or less than expected',
      hint: 'How many numbers a mask happens to keep is chance, and changes nothing for those that it keeps.',
      weight: 0.2,
      generate: (random) => [
        [numbers(random, 4), 0.25, [1, 1, 1, 1], true],
        [numbers(random, 4), 0.25, [0, 0, 0, 0], true],
        [numbers(random, 6), 0.2, mask(random, 2, 4), true],
        [fractions(random, 8), 0.8, mask(random, 6, 2), true],
      ],
    },
    {
      id: 'nothing-to-drop',
      title: 'A probability of 0',
      hint: 'Where nothing is ever dropped, nothing has to be made up for.',
      weight: 0.05,
      generate: (random) => [
        [numbers(random, 5), 0, [1, 1, 1, 1, 1], true],
        [[0, random.decimal(-5, -1)], 0, [1, 1], true],
      ],
    },
    {
      id: 'evaluation',
      title: 'Evaluation',
      hint: 'A network that is evaluated uses all of its numbers as they are, whatever the mask and the probability say.',
      weight: 0.1,
      generate: (random) => [
        [numbers(random, 5), 0.5, mask(random, 3, 2), false],
        [fractions(random, 6), 0.75, mask(random, 2, 4), false],
        [fractions(random, 3), 0.3, [0, 0, 0], false],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'A single number, and a zero among the numbers',
      hint: 'A number that is 0 stays 0, and a single number is kept or dropped like any other.',
      weight: 0.05,
      generate: (random) => [
        [numbers(random, 1), 0.6, [1], true],
        [numbers(random, 1), 0.3, [0], true],
        [[0, random.integer(1, 9), 0], 0.5, [1, 1, 0], true],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: the mask says what is dropped, no dice of your own. Build a new list and leave x as it was.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [numbers(random, 5), 0.4, mask(random, 3, 2), true]
        return [
          first,
          [[...first[0]], 0.4, first[2].map((kept) => 1 - kept), true],
          [[...first[0]], 0.2, [...first[2]], true],
          [[...first[0]], 0.4, [...first[2]], false],
          first,
        ]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A probability outside [0, 1), and a mask that is longer or shorter than x, are RangeErrors.',
    weight: 0.1,
    generate: (random) => [
      [numbers(random, 3), 1, [1, 0, 1], true],
      [numbers(random, 3), 1.5, [1, 0, 1], true],
      [numbers(random, 3), -0.25, [1, 0, 1], true],
      [numbers(random, 4), 0.5, [1, 0, 1], true],
      [numbers(random, 3), 0.5, [1, 0, 1, 1], true],
    ],
  },
  explain([x, p, keep, training], [index]) {
    const number = { parameter: 'x', at: [index], value: x[index] }
    if (!training) return sumOf([{ factors: [number], value: x[index] }])
    const kept = { parameter: 'keep', at: [index], value: keep[index] }
    const value = x[index] * keep[index]
    return {
      combine: 'average',
      terms: [{ factors: [number, kept], value }],
      divisor: 1 - p,
      total: value / (1 - p),
    }
  },
})
