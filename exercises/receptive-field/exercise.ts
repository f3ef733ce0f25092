import { defineExercise, type Random } from 'receptive/exercise'
import { sumOf } from 'receptive/tensor'

interface Layer {
  kernel: number
  stride: number
}

/** [[5, 1], [2, 2]] are a kernel of 5 with stride 1 and a window of 2 with stride 2. */
const stack = (...pairs: [kernel: number, stride: number][]): Layer[] =>
  pairs.map(([kernel, stride]) => ({ kernel, stride }))

const kernelOf = (random: Random) => random.integer(2, 7)

export default defineExercise<[layers: Layer[]]>({
  order: 360,
  chapter: 'channels',
  title: 'The receptive field',
  summary: 'Work out how much of the picture a single number deep in a network can see.',
  minutes: 20,
  prerequisites: ['pooling-stride'],
  kind: 'function',
  entry: 'receptiveField',
  signature: 'receptiveField(layers: { kernel: number; stride: number }[]): number[]',
  parameters: [
    {
      name: 'layers',
      description:
        'convolutions and poolings, from the first to the last: the size of the kernel or window on one axis, and the stride there',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'lenet',
        title: 'LeNet: 5×5 convolution, 2×2 pooling, and both again',
        input: [stack([5, 1], [2, 2], [5, 1], [2, 2])],
      },
      { id: 'three-by-three', title: 'Three 3×3 convolutions', input: [stack([3, 1], [3, 1], [3, 1])] },
    ],
  },
  groups: [
    {
      id: 'stride-one',
      title: 'Kernels of different sizes, stride 1',
      hint: 'With a stride of 1, how many cells does a kernel of 7 add to what is seen? It is not 7.',
      weight: 0.1,
      generate: (random) => [
        [stack([kernelOf(random), 1], [3, 1], [kernelOf(random), 1])],
        [stack([7, 1], [kernelOf(random), 1], [2, 1], [5, 1])],
      ],
    },
    {
      id: 'strides',
      title: 'Several strides one after the other',
      hint: 'After two layers of stride 2, two neighbours are four input cells apart. How far after three?',
      weight: 0.15,
      generate: (random) => [
        [stack([3, 2], [3, 2], [3, 2])],
        [stack([kernelOf(random), 2], [kernelOf(random), 3], [kernelOf(random), 1])],
        [stack([4, 3], [kernelOf(random), 1], [4, 2], [kernelOf(random), 2])],
        [stack([11, 4], [3, 2], [kernelOf(random), 1], [3, 2], [3, 1])],
      ],
    },
    {
      id: 'order',
      title: 'The same layers in another order',
      hint: 'A stride makes the kernels behind it reach farther. It does nothing for those before it, nor for its own.',
      weight: 0.15,
      generate: (random) => {
        const kernel = kernelOf(random)
        return [
          [stack([3, 3], [kernel, 1], [5, 1])],
          [stack([kernel, 1], [5, 1], [3, 3])],
          [stack([5, 1], [3, 3], [kernel, 1])],
        ]
      },
    },
    {
      id: 'convolutions-and-poolings',
      title: 'Convolutions and poolings in turn',
      hint: 'For what can be seen, a pooling is a layer like any other: its window is its kernel.',
      weight: 0.1,
      generate: (random) => [
        [stack([3, 1], [2, 2], [3, 1], [2, 2], [3, 1], [3, 1], [2, 2])],
        [stack([kernelOf(random), 1], [3, 2], [kernelOf(random), 1], [3, 2])],
      ],
    },
    {
      id: 'no-reach',
      title: 'Kernels of 1, and strides larger than the kernel',
      hint: 'A kernel of 1 sees nothing new, but its stride counts. Cells that are stepped over lie within the field, too: it goes from the first to the last cell.',
      weight: 0.1,
      generate: (random) => [
        [stack([kernelOf(random), 1], [1, 1], [kernelOf(random), 1])],
        [stack([1, 2], [kernelOf(random), 1], [1, 3], [3, 1])],
        [stack([2, 3], [kernelOf(random), 4], [2, 1])],
      ],
    },
    {
      id: 'one-layer',
      title: 'One layer',
      hint: 'One layer sees as much as its kernel is large, whatever its stride.',
      weight: 0.05,
      generate: (random) => [
        [stack([1, 1])],
        [stack([random.integer(3, 9), 1])],
        [stack([random.integer(3, 9), random.integer(2, 4)])],
      ],
    },
    {
      id: 'deep',
      title: 'Deep stacks',
      hint: 'There is one number for each layer, and each comes from the one before.',
      weight: 0.05,
      generate: (random) => [
        [stack(...Array.from({ length: 12 }, (): [number, number] => [3, 1]))],
        [
          stack(
            ...Array.from({ length: 9 }, (): [number, number] => [kernelOf(random), random.integer(1, 3)]),
          ),
        ],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other layers',
      hint: 'Each call begins with one cell and a distance of one, and leaves the layers as they were.',
      weight: 0.05,
      generate: (random) => {
        const first: [Layer[]] = [stack([kernelOf(random), 2], [3, 1], [2, 2])]
        return [first, [stack([3, 1], [kernelOf(random), 2], [4, 1])], first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A kernel or a stride below 1, or one that is not whole, is a RangeError, in whichever layer it stands.',
    weight: 0.15,
    generate: (random) => {
      const kernel = kernelOf(random)
      return [
        [stack([0, 1], [kernel, 1])],
        [stack([kernel, 1], [-3, 1])],
        [stack([kernel, 1], [2.5, 1], [3, 1])],
        [stack([kernel, 0], [3, 1])],
        [stack([3, 1], [kernel, -2], [3, 1])],
        [stack([kernel, 1.5], [3, 1])],
        [stack([3, 1], [kernel, 2], [2, 0])],
        [stack([3, 1], [kernel, 2], [0, 2])],
      ]
    },
  },
  explain([layers], [last]) {
    // 1, and for each layer its kernel's reach beyond the first cell, times all strides before it.
    const reaches = layers.slice(0, last + 1).map(({ kernel }, index) => {
      const strides = layers
        .slice(0, index)
        .map(({ stride }, before) => ({ parameter: `layers.${before}.stride`, value: stride }))
      const factors = [{ value: kernel - 1 }, ...strides]
      return { factors, value: factors.reduce((product, { value }) => product * value, 1) }
    })
    return sumOf([{ factors: [{ value: 1 }], value: 1 }, ...reaches])
  },
})
