import { defineExercise, type Random } from 'receptive/exercise'
import { functionOf } from './adapter.ts'

type Input = [f: string, x: number[], gradient: number[], epsilon?: number]

/** A function, a point, and the right gradient there. */
type Known = [f: string, x: number[], gradient: number[]]

const tidy = (value: number) => Number(value.toPrecision(8))

/** A number of either sign, so far from zero that its relative error means something. */
const away = (random: Random, low: number, high: number) =>
  random.pick([-1, 1]) * tidy(random.decimal(low, high))

function quadratic(random: Random): Known {
  const [a, b] = [away(random, 1, 4), away(random, 1, 4)]
  const x = [away(random, 1, 3), away(random, 1, 3)]
  return [`${a} * x[0] ** 2 + ${b} * x[1]`, x, [tidy(2 * a * x[0]), b]]
}

function product(random: Random): Known {
  const a = away(random, 1, 3)
  const x = [away(random, 1, 2), away(random, 1, 2), away(random, 1, 2)]
  const slopes = [x[1] * x[2], x[0] * x[2], x[0] * x[1]]
  return [`${a} * x[0] * x[1] * x[2]`, x, slopes.map((slope) => tidy(a * slope))]
}

function fourVariables(random: Random): Known {
  const [a, b, c] = [away(random, 1, 3), away(random, 1, 3), away(random, 1, 3)]
  const x = [away(random, 1, 2), away(random, 1, 2), away(random, 1, 2), away(random, 1, 2)]
  const slopes = [2 * a * x[0], b * x[2], b * x[1], 3 * c * x[3] ** 2]
  return [`${a} * x[0] ** 2 + ${b} * x[1] * x[2] + ${c} * x[3] ** 3`, x, slopes.map(tidy)]
}

function smooth(random: Random): Known {
  const [a, b, c] = [away(random, 1, 3), away(random, 1, 3), away(random, 1, 3)]
  const x = [away(random, 0.1, 1), away(random, 0.1, 1), away(random, 0.1, 1)]
  const slopes = [a * Math.exp(x[0]), b * Math.cos(x[1]), c * (1 - Math.tanh(x[2]) ** 2)]
  return [`${a} * exp(x[0]) + ${b} * sin(x[1]) + ${c} * tanh(x[2])`, x, slopes.map(tidy)]
}

function roots(random: Random): Known {
  const [a, b] = [away(random, 1, 3), away(random, 1, 3)]
  const x = [random.decimal(1, 4), random.decimal(1, 3)]
  return [`${a} * sqrt(x[0]) + ${b} * log(x[1])`, x, [a / (2 * Math.sqrt(x[0])), b / x[1]].map(tidy)]
}

/** The same with some numbers of the gradient multiplied by a factor: a claim that is wrong there. */
const claim = ([f, x, gradient]: Known, factors: Record<number, number>): Known => [
  f,
  x,
  gradient.map((slope, index) => tidy(slope * (factors[index] ?? 1))),
]

const short = (value: number) => String(Number(value.toPrecision(6)))

export default defineExercise<Input>({
  order: 420,
  chapter: 'learning',
  title: 'Checking a gradient',
  summary:
    'Test a gradient that somebody derived, by moving each variable a little and looking at the function.',
  minutes: 25,
  prerequisites: ['convolution-gradient'],
  kind: 'function',
  entry: 'gradientCheck',
  signature:
    'gradientCheck(f: (x: number[]) => number, x: number[], gradient: number[], epsilon = 1e-5): number',
  parameters: [
    { name: 'f', description: 'the function, of a list of numbers; the cases show it as a formula' },
    { name: 'x', description: 'the point at which the gradient is checked' },
    { name: 'gradient', description: 'the gradient that is claimed, a number for each of x' },
    { name: 'epsilon', description: 'how far each number of x is moved, to both sides; 1e-5 unless given' },
  ],
  tolerance: { absolute: 1e-6, relative: 0 },
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      { id: 'right', title: 'A right gradient', input: ['x[0] ** 2 + 3 * x[1]', [2, 5], [4, 3]] },
      {
        id: 'wrong',
        title: 'The same with a second number that is wrong',
        input: ['x[0] ** 2 + 3 * x[1]', [2, 5], [4, 2]],
      },
      { id: 'large-step', title: 'A right gradient, and a large step', input: ['x[0] ** 3', [2], [12], 0.5] },
      {
        id: 'no-influence',
        title: 'A variable that f does not look at',
        input: ['x[0] ** 2', [3, 7], [6, 0]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'A gradient may be negative, and so may the difference of two. Of which numbers does an error take the size?',
      weight: 0.1,
      generate: (random) => [
        quadratic(random),
        claim(quadratic(random), { 0: -1 }),
        claim(product(random), { [random.integer(0, 2)]: 1.25 }),
        claim(product(random), { [random.integer(0, 2)]: -0.5 }),
      ],
    },
    {
      id: 'where-it-is-wrong',
      title: 'One number is wrong: the first, one in the middle, or the last',
      hint: 'Every number of the gradient is checked by itself, with the others of x at their places, and the worst of them counts.',
      weight: 0.15,
      generate: (random) => [
        claim(fourVariables(random), { 0: 0.8 }),
        claim(fourVariables(random), { 1: 1.5 }),
        claim(fourVariables(random), { 2: 0.5 }),
        claim(fourVariables(random), { 3: 1.1 }),
        claim(fourVariables(random), { 0: 1.2, 2: 0.6, 3: 0.9 }),
      ],
    },
    {
      id: 'large-and-small',
      title: 'Large and small gradients',
      hint: 'An error of 0.1 is nothing beside a slope of 1000, and much beside one of 0.001.',
      weight: 0.1,
      generate: (random) => {
        const x = tidy(random.decimal(1, 3))
        return [
          [`0.002 * x[0] ** 2`, [x], [tidy(0.0042 * x)]],
          [`-0.0005 * x[0] * x[1]`, [x, 2], [-0.001, tidy(-0.0003 * x)]],
          [`400 * x[0] ** 2`, [x], [tidy(801 * x)]],
          [`-300 * x[0] + 50 * x[1]`, [x, 4], [-300, 50.5]],
        ]
      },
    },
    {
      id: 'given-step',
      title: 'A step that is given',
      hint: 'With a large step, the slope that is measured is not quite that of f: it is what f does between the two ends of the step.',
      weight: 0.15,
      generate: (random) => [
        [...claim(fourVariables(random), {}), 0.2],
        [...claim(fourVariables(random), { 1: 0.9 }), 0.5],
        [...smooth(random), 0.25],
        [...roots(random), 0.125],
        [`${random.integer(2, 5)} * exp(x[0])`, [0.5], [3], 0.01],
      ],
    },
    {
      id: 'other-functions',
      title: 'Exponentials, roots and waves',
      hint: 'You need to know nothing about f but its values.',
      weight: 0.1,
      generate: (random) => [
        smooth(random),
        claim(smooth(random), { 2: 1.3 }),
        claim(roots(random), { 0: 2 }),
        claim(smooth(random), { 1: -1 }),
      ],
    },
    {
      id: 'no-influence',
      title: 'Variables without influence',
      hint: 'Where the claim and the measurement are both 0, nothing is wrong. What does your denominator hold then, and what where they are nearly 0?',
      weight: 0.1,
      generate: (random) => {
        const a = away(random, 1, 4)
        const x = away(random, 1, 3)
        return [
          [`${a} * x[1] ** 2`, [x, x, 1], [0, tidy(2 * a * x), 0]],
          [`${a} * x[0] ** 2 + x[1]`, [0, x], [0, 1]],
          [`${a} * x[1]`, [x, x], [0, tidy(a * 1.5)]],
          [`${a} * x[0]`, [x, x], [a, 2e-9]],
          [`${a} * x[1]`, [x, x], [-6e-9, a]],
          [`${a} * x[0]`, [x, x], [a, random.integer(1, 4)]],
        ]
      },
    },
    {
      id: 'one-variable',
      title: 'One variable',
      hint: 'A list of one number is a list, too.',
      weight: 0.05,
      generate: (random) => {
        const x = away(random, 1, 2)
        const a = random.integer(2, 6)
        return [
          [`${a} * x[0]`, [x], [a]],
          [`${a} * x[0]`, [x], [-a]],
          [`x[0] ** ${random.pick([2, 4])}`, [x], [x]],
        ]
      },
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself, and x is after it exactly what it was before.',
      weight: 0.05,
      generate: (random) => {
        const first = claim(product(random), { 1: 0.7 })
        return [first, claim(quadratic(random), { 1: 1.6 }), first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A gradient has as many numbers as x; everything else is a RangeError.',
    weight: 0.1,
    generate: (random) => {
      const [f, x, gradient] = quadratic(random)
      return [
        [f, x, [...gradient, 1]],
        [f, x, gradient.slice(0, 1)],
        [f, [...x, 1], gradient],
        [f, [...x, 1, 2], gradient, 0.1],
      ]
    },
  },
  explain([formula, x, gradient, epsilon = 1e-5]) {
    const f = functionOf(formula)
    const moved = (at: number, step: number) => x.map((value, i) => (i === at ? value + step : value))
    const checks = gradient.map((claimed, i) => {
      const measured = (f(moved(i, epsilon)) - f(moved(i, -epsilon))) / (2 * epsilon)
      const scale = Math.max(Math.abs(claimed), Math.abs(measured), 1e-8)
      const text = `|${short(claimed)} − ${short(measured)}| / ${short(scale)}`
      return { text, error: Math.abs(claimed - measured) / scale }
    })
    return {
      combine: 'formula',
      terms: gradient.map((value, i) => ({ factors: [{ parameter: 'gradient', at: [i], value }], value })),
      formula: `max(${checks.map(({ text }) => text).join(', ')})`,
      total: Math.max(...checks.map(({ error }) => error)),
    }
  },
})
