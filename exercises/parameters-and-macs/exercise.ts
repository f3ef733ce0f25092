import { defineExercise, type Random } from 'receptive/exercise'
import { outputSize, sumOf } from 'receptive/tensor'

interface Shape {
  channels: number
  height: number
  width: number
}

type Layer =
  | { kind: 'convolution'; outChannels: number; kernel: Pair; padding?: Pair; stride?: Pair }
  | { kind: 'pooling'; window: Pair; stride: Pair }
  | { kind: 'dense'; units: number }

type Term = Parameters<typeof sumOf>[0][number]

const picture = (channels: number, height: number, width: number): Shape => ({ channels, height, width })

const convolution = (
  outChannels: number,
  kernel: Pair,
  more: { padding?: Pair; stride?: Pair } = {},
): Layer => ({
  kind: 'convolution',
  outChannels,
  kernel,
  ...more,
})
const pooling = (window: Pair, stride: Pair): Layer => ({ kind: 'pooling', window, stride })
const dense = (units: number): Layer => ({ kind: 'dense', units })

const few = (random: Random) => random.integer(2, 6)
const size = (random: Random) => random.integer(9, 14)

/** The course's network for digits of 28×28. */
const lenet: Layer[] = [
  convolution(6, [5, 5], { padding: [4, 4] }),
  pooling([2, 2], [2, 2]),
  convolution(16, [5, 5]),
  pooling([2, 2], [2, 2]),
  dense(120),
  dense(84),
  dense(10),
]

/** The shape after a layer. */
function shapeAfter(layer: Layer, { channels, height, width }: Shape): Shape {
  if (layer.kind === 'dense') return { channels: layer.units, height: 1, width: 1 }
  const isPooling = layer.kind === 'pooling'
  const window = isPooling ? layer.window : layer.kernel
  const padding = (isPooling ? undefined : layer.padding) ?? [0, 0]
  const stride = layer.stride ?? [1, 1]
  return {
    channels: isPooling ? channels : layer.outChannels,
    height: outputSize(height, window[0], padding[0], stride[0]),
    width: outputSize(width, window[1], padding[1], stride[1]),
  }
}

/** A product; numbers that are computed on the way have no parameter. */
function term(part: number, ...factors: Term['factors']): Term {
  return { part, factors, value: factors.reduce((product, { value }) => product * value, 1) }
}

/** What one layer adds to the parameters or to the multiply-accumulates. */
function termsOf(layer: Layer, index: number, input: Shape, field: string): Term[] {
  if (layer.kind === 'pooling') return [term(index, { value: 0 })]
  const path = `layers.${index}`
  if (layer.kind === 'dense') {
    const units = { parameter: `${path}.units`, at: [], value: layer.units }
    const weights = term(index, { value: input.channels * input.height * input.width }, units)
    return field === 'macs' ? [weights] : [weights, term(index, units)]
  }
  const kernels = { parameter: `${path}.outChannels`, at: [], value: layer.outChannels }
  const weights = [
    kernels,
    { value: input.channels },
    { parameter: `${path}.kernel`, at: [0], value: layer.kernel[0] },
    { parameter: `${path}.kernel`, at: [1], value: layer.kernel[1] },
  ]
  if (field === 'parameters') return [term(index, ...weights), term(index, kernels)]
  const { height, width } = shapeAfter(layer, input)
  return [term(index, { value: height }, { value: width }, ...weights)]
}

export default defineExercise<[input: Shape, layers: Layer[]]>({
  order: 370,
  chapter: 'channels',
  title: 'Parameters and multiplications',
  summary: 'Count what a network has to learn, and how much it has to compute for one picture.',
  minutes: 35,
  prerequisites: ['output-shape', 'pooling-stride', 'multi-output-channels'],
  kind: 'function',
  entry: 'countCost',
  signature:
    'countCost(input: { channels: number; height: number; width: number }, layers: Layer[]): { parameters: number; macs: number }',
  types: `type Layer =
  | { kind: 'convolution'; outChannels: number; kernel: Pair; padding?: Pair; stride?: Pair }
  | { kind: 'pooling'; window: Pair; stride: Pair }
  | { kind: 'dense'; units: number }`,
  parameters: [
    { name: 'input', description: 'the shape of the picture: channels, height and width' },
    {
      name: 'layers',
      description:
        "from the first to the last: { kind: 'convolution', outChannels, kernel, padding?, stride? }, { kind: 'pooling', window, stride } or { kind: 'dense', units }",
    },
  ],
  tolerance: { absolute: 0, relative: 0 },
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      { id: 'lenet', title: 'LeNet, on a grey picture of 28×28', input: [picture(1, 28, 28), lenet] },
      {
        id: 'first-convolution',
        title: 'Its first layer alone',
        input: [picture(1, 28, 28), [convolution(6, [5, 5], { padding: [4, 4] })]],
      },
      {
        id: 'dense-on-a-photograph',
        title: 'A dense layer of 100 units on a colour photograph of 12 million pixels',
        input: [picture(3, 3000, 4000), [dense(100)]],
      },
    ],
  },
  groups: [
    {
      id: 'one-convolution',
      title: 'One convolution: channels, and kernels that are not square',
      hint: 'There is a kernel for each pair of an input and an output channel. Each of its weights is used once for every pixel of the output.',
      weight: 0.15,
      generate: (random) => [
        [picture(few(random), 12, 12), [convolution(few(random), [3, 3])]],
        [picture(few(random), 10, 10), [convolution(7, [2, 5])]],
        [picture(3, 11, 11), [convolution(few(random), [4, 1])]],
      ],
    },
    {
      id: 'padding-and-stride',
      title: 'Convolutions with padding and stride',
      hint: 'The padding is the total of both sides, the stride has a number for each axis, and each may be left out. A window that would hang over the edge is left out.',
      weight: 0.15,
      generate: (random) => [
        [picture(2, 12, 12), [convolution(few(random), [3, 3], { padding: [2, 2] })]],
        [picture(2, 3, 9), [convolution(few(random), [5, 3], { padding: [3, 0] })]],
        [picture(few(random), 13, 13), [convolution(4, [3, 3], { stride: [1, 3] })]],
        [picture(few(random), 12, 12), [convolution(4, [3, 3], { stride: [4, 2] })]],
        [picture(3, 14, 14), [convolution(few(random), [5, 5], { padding: [3, 1], stride: [2, 4] })]],
      ],
    },
    {
      id: 'poolings',
      title: 'Poolings',
      hint: 'A pooling learns nothing and multiplies nothing, but it makes smaller what comes behind it.',
      weight: 0.1,
      generate: (random) => [
        [picture(few(random), 12, 12), [pooling([3, 3], [2, 3]), convolution(5, [2, 2])]],
        [picture(2, 11, 11), [pooling([2, 3], [3, 2]), dense(few(random))]],
      ],
    },
    {
      id: 'dense-layers',
      title: 'Dense layers',
      hint: 'A dense layer is handed every number of every channel. What comes out of it is as many numbers as it has units.',
      weight: 0.1,
      generate: (random) => [
        [picture(few(random), 5, 5), [dense(few(random))]],
        [picture(1, 6, 6), [dense(20), dense(few(random)), dense(3)]],
        [picture(2, 9, 9), [convolution(few(random), [2, 2]), dense(7)]],
      ],
    },
    {
      id: 'not-square',
      title: 'Pictures that are not square',
      hint: 'Height and width shrink each by itself, and both count.',
      weight: 0.1,
      generate: (random) => [
        [picture(2, 7, size(random)), [convolution(few(random), [3, 3])]],
        [picture(2, size(random), 6), [convolution(3, [2, 3], { stride: [2, 1] }), dense(few(random))]],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column, one unit, no window but one',
      hint: 'A 1×1 convolution is a convolution, and a picture of one pixel is a picture.',
      weight: 0.05,
      generate: (random) => [
        [picture(1, 1, 1), [convolution(1, [1, 1])]],
        [picture(few(random), 1, 1), [dense(1)]],
        [picture(2, 1, size(random)), [convolution(few(random), [1, 3])]],
        [picture(2, size(random), 1), [pooling([3, 1], [2, 1]), convolution(few(random), [2, 1])]],
        [picture(few(random), 6, 5), [convolution(8, [1, 1]), convolution(2, [6, 5], { stride: [9, 9] })]],
      ],
    },
    {
      id: 'networks',
      title: 'Whole networks',
      hint: 'Each layer gets the shape that the one before it has left: the channels, too.',
      weight: 0.1,
      generate: (random) => [
        [
          picture(3, 32, 32),
          [
            convolution(few(random), [3, 3], { padding: [2, 2] }),
            pooling([2, 2], [2, 2]),
            convolution(12, [3, 3], { padding: [2, 2] }),
            pooling([2, 2], [2, 2]),
            dense(few(random)),
          ],
        ],
        [
          picture(few(random), 25, 31),
          [
            convolution(5, [3, 5], { padding: [1, 0], stride: [2, 1] }),
            convolution(few(random), [2, 2]),
            pooling([3, 2], [2, 3]),
            dense(10),
            dense(4),
          ],
        ],
        [
          picture(3, 448, 448),
          [
            convolution(96, [11, 11], { padding: [2, 2], stride: [4, 4] }),
            pooling([3, 3], [2, 2]),
            convolution(256, [5, 5], { padding: [4, 4] }),
            pooling([3, 3], [2, 2]),
            convolution(64 * few(random), [3, 3], { padding: [2, 2] }),
            dense(4096),
            dense(1000),
          ],
        ],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other networks',
      hint: 'Each call counts from zero, and leaves the input and the layers as they were.',
      weight: 0.05,
      generate: (random) => {
        const first: [Shape, Layer[]] = [
          picture(2, 9, 8),
          [convolution(few(random), [3, 2]), pooling([2, 2], [2, 2]), dense(5)],
        ]
        return [first, [picture(few(random), 6, 7), [convolution(3, [2, 2], { stride: [2, 1] })]], first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A kind that does not exist, a kernel or window that does not fit into what it is handed, sizes, counts and strides that are below 1 or not whole, and a negative padding are RangeErrors.',
    weight: 0.1,
    generate: (random) => {
      const image = picture(few(random), 8, 8)
      return [
        [picture(0, 8, 8), [dense(3)]],
        [picture(2, 0, 8), [dense(3)]],
        [picture(2, 8, -1), [dense(3)]],
        [picture(1.5, 8, 8), [convolution(2, [3, 3])]],
        [image, [{ kind: 'dropout', rate: 0.5 }]],
        [image, [convolution(2, [3, 3]), { kind: 'Dense', units: 4 }]],
        [image, [convolution(0, [3, 3])]],
        [image, [convolution(2, [0, 3])]],
        [image, [convolution(2, [3, 1.5])]],
        [image, [convolution(2, [9, 3])]],
        [image, [convolution(2, [3, 11], { padding: [4, 2] })]],
        [image, [convolution(2, [3, 3], { padding: [-1, 0] })]],
        [image, [convolution(2, [3, 3], { padding: [0, -2] })]],
        [image, [convolution(2, [3, 3], { stride: [0, 1] })]],
        [image, [convolution(2, [3, 3], { stride: [1, 1.5] })]],
        [image, [pooling([9, 2], [2, 2])]],
        [image, [pooling([2, 9], [2, 2])]],
        [image, [pooling([2, 2], [4, 4]), convolution(2, [3, 3])]],
        [image, [pooling([2, 0], [2, 2])]],
        [image, [pooling([2, 2], [0, 2])]],
        [image, [dense(0)]],
        [image, [dense(12), dense(2.5)]],
      ]
    },
  },
  explain([input, layers], _at, field) {
    let shape = input
    const terms = layers.flatMap((layer, index) => {
      const before = shape
      shape = shapeAfter(layer, before)
      return termsOf(layer, index, before, field)
    })
    return sumOf(terms)
  },
})
