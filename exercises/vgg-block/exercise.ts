import { defineExercise, type Random } from 'receptive/exercise'

interface Block {
  convolutions: number
  channels: number
}

type Input = [blocks: Block[]]

const vgg = (...blocks: readonly (readonly [convolutions: number, channels: number])[]): Input => [
  blocks.map(([convolutions, channels]) => ({ convolutions, channels })),
]

/** Blocks that get wider and are of different lengths, so that no two of them are alike. */
const blocks = (random: Random, count: number): Input =>
  vgg(
    ...Array.from(
      { length: count },
      (_, index) => [((index + count) % 3) + 1, random.integer(2, 9) + 8 * index] as const,
    ),
  )

export default defineExercise<Input>({
  order: 600,
  chapter: 'modern-networks',
  title: 'VGG: a network of blocks',
  summary:
    'Write a block once and repeat it: small kernels in a row, then a pooling, as often as the list says.',
  minutes: 35,
  prerequisites: ['lenet-model', 'receptive-field', 'parameters-and-macs'],
  kind: 'model',
  entry: 'buildVgg',
  signature: 'buildVgg(blocks: Block[]): tf.Sequential',
  parameters: [{ name: 'blocks', description: 'for each block, its convolutions and their channels' }],
  types: `interface Block {
  /** How many convolutions stand in a row; at least 1. */
  convolutions: number
  /** Of each of them; at least 1. */
  channels: number
}`,
  examples: {
    title: 'The worked examples',
    weight: 0.4,
    cases: [
      {
        id: 'two-blocks',
        title: 'Two small blocks, of one and two convolutions',
        input: vgg([1, 4], [2, 8]),
      },
      {
        id: 'vgg-11',
        title: 'VGG-11: five blocks, eight convolutions',
        input: vgg([1, 64], [1, 128], [2, 256], [2, 512], [2, 512]),
      },
    ],
  },
  groups: [
    {
      id: 'one-block',
      title: 'One block only',
      hint: 'A list of one block is a network as well: its convolutions, one pooling, and the dense layers.',
      weight: 0.1,
      generate: (random) => [vgg([1, random.integer(2, 9)]), vgg([3, random.integer(2, 9)])],
    },
    {
      id: 'other-blocks',
      title: 'Other lists of blocks',
      hint: 'How many blocks, how many convolutions and how many channels is said by the list, each time anew.',
      weight: 0.3,
      generate: (random) => [
        blocks(random, 2),
        blocks(random, 3),
        blocks(random, 4),
        blocks(random, random.integer(5, 6)),
        vgg([2, 16], [random.integer(3, 4), 16], [2, 16]),
      ],
    },
    {
      id: 'deep',
      title: 'VGG-16 and VGG-19',
      hint: 'The dense layers at the end are the same, however long the list is.',
      weight: 0.1,
      generate: () => [
        vgg([2, 64], [2, 128], [3, 256], [3, 512], [3, 512]),
        vgg([2, 64], [2, 128], [4, 256], [4, 512], [4, 512]),
      ],
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A block with no convolution, with no channel, or with a fraction of one is a RangeError, wherever it stands in the list.',
    weight: 0.1,
    generate: () => [
      vgg([0, 8]),
      vgg([1, 8], [-1, 8]),
      vgg([1, 8], [1.5, 8]),
      vgg([2, 0], [1, 8]),
      vgg([1, -8]),
      vgg([1, 8], [1, 8], [1, 8.5]),
    ],
  },
})
