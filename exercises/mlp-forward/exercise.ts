import { defineExercise, type Random } from 'receptive/exercise'

interface Parameters {
  W1: Matrix
  b1: number[]
  W2: Matrix
  b2: number[]
}

type Input = [x: number[], p: Parameters]

const list = <T>(length: number, item: () => T): T[] => Array.from({ length }, item)

/** Numbers so small that no sigmoid saturates and every output can be seen. */
const small = (random: Random, length: number) => list(length, () => random.decimal(-1, 1))

/** A network of these sizes and an input for it. */
function network(random: Random, inputs: number, hidden: number, outputs: number): Input {
  const p = {
    W1: list(hidden, () => small(random, inputs)),
    b1: small(random, hidden),
    W2: list(hidden, () => small(random, outputs)),
    b2: small(random, outputs),
  }
  return [list(inputs, () => random.decimal(-2, 2)), p]
}

/** The same network with other numbers in some places. */
function changed([x, p]: Input, parameters: Partial<Parameters>, input = x): Input {
  return [input, { ...p, ...parameters }]
}

const hiddenUnits = (x: number[], { W1, b1 }: Parameters): number[] =>
  b1.map((bias, i) => 1 / (1 + Math.exp(-x.reduce((sum, value, j) => sum + W1[i][j] * value, bias))))

const short = (value: number) => String(Number(value.toPrecision(4))).replace('-', '−')

export default defineExercise<Input>({
  order: 20,
  chapter: 'convolution',
  title: 'The perceptron with a hidden layer',
  summary:
    'Compute a whole network by hand: a dense layer, a sigmoid, a second dense layer and a softmax that makes probabilities.',
  minutes: 30,
  prerequisites: ['mlp-parameters'],
  kind: 'function',
  entry: 'mlpForward',
  signature: 'mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[]',
  parameters: [
    { name: 'x', description: 'the input, n numbers' },
    {
      name: 'p',
      description:
        'the parameters: W1, m × n, and b1, m numbers, of the hidden layer; W2, m × q, and b2, q numbers, of the output layer',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'all-zero',
        title: 'Weights and biases of zero: four classes, equally likely',
        input: [
          [0.5, -1, 2],
          { W1: list(2, () => [0, 0, 0]), b1: [0, 0], W2: list(2, () => [0, 0, 0, 0]), b2: [0, 0, 0, 0] },
        ],
      },
      {
        id: 'equal-weights',
        title: 'Each hidden unit speaks for both classes alike',
        input: [
          [1, 2],
          {
            W1: [
              [1, -1],
              [0, 2],
              [3, 1],
            ],
            b1: [1, 0, -1],
            W2: [
              [2, 2],
              [-1, -1],
              [4, 4],
            ],
            b2: [5, 5],
          },
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Networks of any size',
      hint: 'A row of W1 belongs to a hidden unit, and so does a row of W2. Which index of W2 belongs to an output?',
      weight: 0.2,
      generate: (random) => [
        network(random, 3, 4, 2),
        network(random, 5, 3, 4),
        network(random, 2, 5, 3),
        network(random, 6, 4, 10),
      ],
    },
    {
      id: 'hidden-layer',
      title: 'What happens between the two layers',
      hint: 'What does each hidden unit hand on to the second layer: the sum itself, or something that was made of it?',
      weight: 0.15,
      generate: (random) => [
        changed(network(random, 3, 4, 3), {}, [random.decimal(3, 5), random.decimal(-5, -3), 4]),
        changed(network(random, 2, 3, 4), { b1: [random.decimal(-4, -3), random.decimal(2, 3), 0] }),
        changed(network(random, 4, 2, 3), { b2: [0, 0, 0] }),
      ],
    },
    {
      id: 'biases',
      title: 'An input of zeros, so that the biases decide',
      hint: 'Where x is 0 the first layer is left with its bias, and so is the second where its weights are 0.',
      weight: 0.15,
      generate: (random) => [
        changed(network(random, 3, 2, 4), {}, [0, 0, 0]),
        changed(network(random, 3, 4, 2), { b2: [0, 0] }, [0, 0, 0]),
        changed(network(random, 4, 2, 3), { W2: list(2, () => [0, 0, 0]) }),
        changed(network(random, 2, 4, 3), { b1: [0, 0, 0, 0] }, [0, 0]),
      ],
    },
    {
      id: 'as-many-outputs',
      title: 'As many outputs as hidden units',
      hint: 'Where W2 is square, a wrong order of its two indices no longer shows in the size of the result.',
      weight: 0.1,
      generate: (random) => [
        network(random, 4, 3, 3),
        network(random, 2, 4, 4),
        network(random, 3, 3, 3),
        network(random, 3, 2, 2),
      ],
    },
    {
      id: 'large-logits',
      title: 'Large numbers before the softmax',
      hint: 'exp(1000) is Infinity. The softmax stays the same if the same number is taken away from every logit: which one helps?',
      weight: 0.1,
      generate: (random) => [
        changed(network(random, 3, 2, 4), { b2: list(4, () => 1000 + random.decimal(-1, 1)) }),
        changed(network(random, 2, 4, 3), { b2: list(3, () => random.decimal(-1, 1) - 1000) }),
        changed(network(random, 4, 3, 2), { b2: [random.integer(800, 900), random.integer(-900, -800)] }),
      ],
    },
    {
      id: 'smallest-sizes',
      title: 'One input, one hidden unit, one output',
      hint: 'The probabilities add up to 1. What is left to say where there is one class only?',
      weight: 0.05,
      generate: (random) => [
        network(random, 1, 1, 1),
        network(random, 1, 1, 3),
        network(random, 3, 1, 2),
        network(random, 1, 4, 2),
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the input and the parameters as they were.',
      weight: 0.05,
      generate: (random) => {
        const first = network(random, 3, 2, 4)
        return [first, network(random, 3, 2, 4), network(random, 2, 3, 2), first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A weight matrix that is empty or ragged is a RangeError, and so is every length that does not fit to its neighbour: x and b1 to W1, W2 to b1, b2 to W2.',
    weight: 0.1,
    generate: (random) => {
      const valid = network(random, 3, 2, 4)
      const [x, { W1, W2, b1, b2 }] = valid
      return [
        [x, { W1: [], b1: [], W2: [], b2: [] }],
        [[], { W1: [[], []], b1, W2, b2 }],
        [x, { W1, b1, W2: [[], []], b2: [] }],
        changed(valid, { W1: [W1[0], small(random, 2)] }),
        changed(valid, { W1: [W1[0], small(random, 4)] }),
        changed(valid, { W2: [W2[0], small(random, 3)] }),
        changed(valid, { W2: [W2[0], small(random, 5)] }),
        changed(valid, {}, small(random, 2)),
        changed(valid, {}, small(random, 4)),
        changed(valid, { b1: small(random, 1) }),
        changed(valid, { b1: small(random, 3) }),
        changed(valid, { W2: [W2[0]] }),
        changed(valid, { W2: [...W2, small(random, 4)] }),
        changed(valid, { b2: small(random, 3) }),
        changed(valid, { b2: small(random, 5) }),
      ]
    },
  },
  explain([x, p], [k]) {
    const h = hiddenUnits(x, p)
    const logits = p.b2.map((bias, output) => h.reduce((sum, unit, i) => sum + p.W2[i][output] * unit, bias))
    const largest = Math.max(...logits)
    const powers = logits.map((logit) => Math.exp(logit - largest))
    const terms = h.map((unit, i) => ({
      factors: [{ parameter: 'p.W2', at: [i, k], value: p.W2[i][k] }, { value: unit }],
      value: p.W2[i][k] * unit,
    }))
    const bias = { factors: [{ parameter: 'p.b2', at: [k], value: p.b2[k] }], value: p.b2[k] }
    return {
      combine: 'formula',
      terms: [...terms, bias],
      formula: `exp(${short(logits[k])}) / (${logits.map((logit) => `exp(${short(logit)})`).join(' + ')})`,
      total: powers[k] / powers.reduce((sum, power) => sum + power, 0),
    }
  },
})
