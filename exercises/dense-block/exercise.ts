import { defineExercise, type Factor, type Random, type Term } from 'receptive/exercise'
import { correlationTerms, countUp, kernelCells, sumOf, windowCells } from 'receptive/tensor'

type Input = [X: Tensor3, kernels: Tensor4[]]

type Layer = readonly [growth: number, rows: number, columns: number]

/** Kernels of layers that follow one another: each layer has as many input channels as the stack has by then. */
function layersOf(channels: number, layers: readonly Layer[], weight: () => number): Tensor4[] {
  const list = <T>(length: number, item: () => T): T[] => Array.from({ length }, item)
  let stacked = channels
  return layers.map(([growth, rows, columns]) => {
    const K = list(growth, () => list(stacked, () => list(rows, () => list(columns, weight))))
    stacked += growth
    return K
  })
}

/** Small whole weights, none of them 0, so that the numbers do not grow out of hand from layer to layer. */
const whole = (random: Random, channels: number, layers: readonly Layer[]): Tensor4[] =>
  layersOf(channels, layers, () => random.pick([-3, -2, -1, 1, 2, 3]))

const fractions = (random: Random, channels: number, layers: readonly Layer[]): Tensor4[] =>
  layersOf(channels, layers, () => random.decimal(-2, 2))

const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  Array.from({ length: channels }, () => random.decimals(rows, columns))

/** 1×1 kernels of the weights −1, 0 and 1 in turn. */
const inTurn = (growth: number, channels: number): Tensor4 =>
  Array.from({ length: growth }, (_, o) => Array.from({ length: channels }, (_, c) => [[((o + c) % 3) - 1]]))

/** The terms of one new cell. What stands in a channel that an earlier layer made is a number on the way. */
function termsOf(
  stack: Tensor3,
  inputs: number,
  kernel: Tensor3,
  index: readonly number[],
  at: readonly [row: number, column: number],
): Term[] {
  const size = [kernel[0].length, kernel[0][0].length] as const
  const window = { kernel: size, padding: [size[0] - 1, size[1] - 1] as const }
  return stack.flatMap((channel, c) => {
    const cells: Factor[] = windowCells('X', channel, at, window, 0, c)
    const made = cells.map(({ value }) => ({ value }))
    return correlationTerms(c < inputs ? cells : made, kernelCells('kernels', kernel[c], [...index, c]), c)
  })
}

export default defineExercise<Input>({
  order: 660,
  chapter: 'modern-networks',
  title: 'The dense block',
  summary:
    'Let every layer see what all layers before it have made, by stacking its result upon its input: the block of DenseNet.',
  minutes: 30,
  prerequisites: ['inception', 'residual-block'],
  kind: 'function',
  entry: 'denseBlock',
  signature: 'denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3',
  parameters: [
    { name: 'X', description: 'the input, c channels of n_h × n_w' },
    {
      name: 'kernels',
      description:
        'one tensor a layer, growth × channels so far × k_h × k_w; the sizes may change from layer to layer',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'The 3×3 matrix 0..8, a 2×2 kernel, then a 1×1 kernel over two channels',
        input: [[countUp(3, 3)], [[[countUp(2, 2)]], [[[[10]], [[1]]]]]],
      },
      {
        id: 'growth',
        title: 'Three channels and two layers of growth 10: 23 channels',
        input: [
          [countUp(2, 2), countUp(2, 2, 4), countUp(2, 2, 8)],
          [inTurn(10, 3), inTurn(10, 13)],
        ],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'Each layer is a plain correlation. Nothing is added to it, clipped or made positive.',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(2, 4, 4), whole(random, 2, [[2, 3, 3]])],
        [
          random.tensor3(2, 3, 3),
          whole(random, 2, [
            [2, 3, 3],
            [1, 3, 3],
          ]),
        ],
        [
          decimals(random, 2, 4, 4),
          fractions(random, 2, [
            [1, 3, 3],
            [2, 1, 1],
          ]),
        ],
      ],
    },
    {
      id: 'layers-and-growth',
      title: 'One layer, three layers, and layers that grow by different numbers',
      hint: 'How many channels does a layer see? Those of the input, and those of every layer before it, oldest first.',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(3, 3, 3), whole(random, 3, [[1, 1, 1]])],
        [
          random.tensor3(1, 3, 3),
          whole(random, 1, [
            [1, 3, 3],
            [1, 3, 3],
            [1, 3, 3],
          ]),
        ],
        [
          random.tensor3(2, 2, 2),
          whole(random, 2, [
            [3, 1, 1],
            [1, 3, 3],
            [2, 1, 1],
          ]),
        ],
        [
          random.tensor3(4, 2, 2),
          whole(random, 4, [
            [2, 3, 3],
            [5, 1, 1],
          ]),
        ],
      ],
    },
    {
      id: 'kernel-sizes',
      title: 'Kernels of an even size, kernels that are not square, and kernels larger than the input',
      hint: 'The padding of a layer follows from its own kernel, axis by axis. Where the total is odd, the one more goes on the top or left.',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(2, 4, 4), whole(random, 2, [[2, 2, 2]])],
        [
          random.tensor3(1, 4, 4),
          whole(random, 1, [
            [2, 2, 3],
            [1, 3, 4],
          ]),
        ],
        [
          decimals(random, 2, 3, 3),
          fractions(random, 2, [
            [1, 1, 4],
            [2, 3, 1],
          ]),
        ],
        [
          random.tensor3(2, 2, 2),
          whole(random, 2, [
            [1, 5, 5],
            [1, 4, 3],
          ]),
        ],
      ],
    },
    {
      id: 'input-not-square',
      title: 'Inputs that are not square',
      hint: 'Every channel of the result has the height and the width of the input: which of them does each of your loops count?',
      weight: 0.15,
      generate: (random) => [
        [random.tensor3(2, 3, 5), whole(random, 2, [[2, 3, 3]])],
        [
          random.tensor3(1, random.integer(5, 6), 2),
          whole(random, 1, [
            [1, 3, 3],
            [2, 1, 1],
          ]),
        ],
        [
          decimals(random, 2, 2, random.integer(4, 5)),
          fractions(random, 2, [
            [1, 2, 2],
            [1, 3, 3],
          ]),
        ],
        [random.tensor3(3, 4, 3), whole(random, 3, [[2, 1, 3]])],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column',
      hint: 'Try channels of a single number, a single row and a single column. Most of the kernel then lies on padding.',
      weight: 0.1,
      generate: (random) => [
        [
          [[[random.integer(1, 9)]], [[random.integer(-9, -1)]]],
          whole(random, 2, [
            [1, 3, 3],
            [2, 1, 1],
          ]),
        ],
        [random.tensor3(1, 1, 5), whole(random, 1, [[2, 3, 3]])],
        [
          random.tensor3(2, 5, 1),
          whole(random, 2, [
            [1, 2, 1],
            [1, 3, 3],
          ]),
        ],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: the new channels belong to the result, not to the input.',
      weight: 0.1,
      generate: (random) => {
        const sizes: Layer[] = [
          [2, 3, 3],
          [1, 2, 2],
        ]
        const first: Input = [random.tensor3(2, 3, 4), whole(random, 2, sizes)]
        const sameSize: Input = [random.tensor3(2, 3, 4), whole(random, 2, sizes)]
        const other: Input = [random.tensor3(1, 4, 3), whole(random, 1, [[3, 3, 3]])]
        return [first, sameSize, other, first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'Matrices that are empty, ragged or of different sizes, and a kernel that has not as many channels as the stack before it are RangeErrors.',
    weight: 0.1,
    generate: (random) => {
      const X = random.tensor3(2, 3, 3)
      return [
        [[], [random.tensor4(1, 1, 1, 1)]],
        [[[]], [random.tensor4(1, 1, 1, 1)]],
        [[[[]]], [random.tensor4(1, 1, 1, 1)]],
        [[random.matrix(2, 2), [[1, 2], [3]]], [random.tensor4(2, 2, 1, 1)]],
        [[random.matrix(3, 3), random.matrix(2, 3)], [random.tensor4(1, 2, 3, 3)]],
        [[random.matrix(3, 3), random.matrix(3, 4)], [random.tensor4(1, 2, 3, 3)]],
        [X, [[[[], []]]]],
        [X, [[[[[]], [[]]]]]],
        [X, [[[random.matrix(2, 2), [[1, 2], [3]]]]]],
        [X, [[random.tensor3(2, 3, 3), random.tensor3(2, 1, 3)]]],
        [X, [[random.tensor3(2, 3, 3), random.tensor3(2, 3, 1)]]],
        [X, [random.tensor4(2, 3, 1, 1)]],
        [X, [random.tensor4(2, 1, 1, 1)]],
        [X, [[random.tensor3(2, 3, 3), random.tensor3(3, 3, 3)]]],
        [X, [random.tensor4(2, 2, 3, 3), random.tensor4(2, 2, 3, 3)]],
        [X, [random.tensor4(2, 2, 1, 1), random.tensor4(1, 5, 1, 1)]],
      ]
    },
  },
  explain([X, kernels], [channel, row, column]) {
    const inputs = X.length
    if (channel < inputs) {
      const value = X[channel][row][column]
      return sumOf([{ factors: [{ parameter: 'X', at: [channel, row, column], value }], value }])
    }
    let stack = X
    let layer = 0
    while (channel >= stack.length + kernels[layer].length) {
      const before = stack
      const made = kernels[layer].map((kernel, o) =>
        X[0].map((line, i) =>
          line.map((_, j) => sumOf(termsOf(before, inputs, kernel, [layer, o], [i, j])).total as number),
        ),
      )
      stack = [...before, ...made]
      layer++
    }
    const output = channel - stack.length
    return sumOf(termsOf(stack, inputs, kernels[layer][output], [layer, output], [row, column]))
  },
})
