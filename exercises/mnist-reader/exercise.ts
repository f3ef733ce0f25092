import { defineExercise, type Random } from 'receptive/exercise'
import { sumOf } from 'receptive/tensor'

/** Four bytes, the most significant one first. */
const bigEndian = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)

const imageFile = (shape: readonly [count: number, rows: number, columns: number], data: number[]) => [
  ...bigEndian(2051),
  ...shape.flatMap(bigEndian),
  ...data,
]
const labelFile = (count: number, data: number[]) => [...bigEndian(2049), ...bigEndian(count), ...data]

const bytes = (random: Random, count: number): number[] =>
  Array.from({ length: count }, () => random.integer(0, 255))

/** Pixels of which no two neighbours are alike, half of them too large for a signed byte. */
const images = (random: Random, count: number, rows: number, columns: number): [number[]] => [
  imageFile([count, rows, columns], bytes(random, count * rows * columns)),
]

const labels = (random: Random, count: number): [number[]] => [
  labelFile(
    count,
    Array.from({ length: count }, () => random.integer(0, 9)),
  ),
]

export default defineExercise<[bytes: number[]]>({
  order: 500,
  chapter: 'lenet',
  title: 'Read the MNIST files',
  summary:
    'Read handwritten digits and their labels from the bytes of an IDX file: a number of four bytes at a time.',
  minutes: 30,
  kind: 'function',
  entry: 'readIdx',
  signature: 'readIdx(bytes: Uint8Array): { shape: number[]; data: number[] }',
  parameters: [{ name: 'bytes', description: 'the whole file, unpacked: a header, then one byte a value' }],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'images',
        title: 'A file of two images, 2×3 each',
        input: [imageFile([2, 2, 3], [0, 50, 100, 150, 200, 255, 9, 8, 7, 6, 5, 4])],
      },
      { id: 'labels', title: 'A file of five labels', input: [labelFile(5, [5, 0, 4, 1, 9])] },
    ],
  },
  groups: [
    {
      id: 'images',
      title: 'Images, with dark and bright pixels',
      hint: 'A byte is a whole number from 0 to 255, and it stays one: it has no sign and is not scaled. All images stand in one list, one after the other.',
      weight: 0.2,
      generate: (random) => [
        images(random, 2, 3, 3),
        images(random, 3, 2, 2),
        images(random, 1, 4, 4),
        [imageFile([2, 2, 2], random.shuffle([0, 1, 127, 128, 129, 200, 254, 255]))],
      ],
    },
    {
      id: 'labels',
      title: 'Labels',
      hint: 'A file of labels has one axis, and its header is shorter than that of images: where do the labels begin?',
      weight: 0.15,
      generate: (random) => [
        labels(random, 3),
        labels(random, 10),
        labels(random, random.integer(12, 20)),
        [labelFile(4, bytes(random, 4))],
      ],
    },
    {
      id: 'not-square',
      title: 'Images that are not square',
      hint: 'The rows come before the columns in the header, and in the shape.',
      weight: 0.15,
      generate: (random) => [
        images(random, 2, 2, 5),
        images(random, 2, 5, 2),
        images(random, 3, 4, 1),
        images(random, 3, 1, 4),
      ],
    },
    {
      id: 'large-numbers',
      title: 'Counts and sizes above 255',
      hint: 'A number that needs more than one byte: what is the second last byte of it worth?',
      weight: 0.15,
      generate: (random) => [
        labels(random, random.integer(257, 300)),
        labels(random, 512),
        images(random, 258, 1, 1),
        images(random, 1, random.integer(257, 300), 1),
        images(random, 1, 1, random.integer(257, 300)),
      ],
    },
    {
      id: 'smallest',
      title: 'The smallest files: one image, one pixel, one label',
      hint: 'Even where there is one of something, it is an axis of the shape, and the data is a list.',
      weight: 0.05,
      generate: (random) => [
        [imageFile([1, 1, 1], [random.integer(128, 255)])],
        [labelFile(1, [random.integer(1, 9)])],
        images(random, 1, 2, 3),
        images(random, 4, 1, 1),
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other files',
      hint: 'Each call stands for itself: keep nothing of the file before.',
      weight: 0.05,
      generate: (random) => {
        const first = images(random, 2, 3, 2)
        return [first, labels(random, 6), images(random, 2, 3, 2), first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A file that ends before all that its header promises, or within the header, and one with a magic number other than 2051 and 2049 are RangeErrors. All four bytes of the magic number count.',
    weight: 0.15,
    generate: (random) => {
      const [file] = images(random, 3, 2, 4)
      const [list] = labels(random, 6)
      const withMagic = (magic: number[]): [number[]] => [[...magic, ...file.slice(4)]]
      return [
        [[]],
        [file.slice(0, 3)],
        [file.slice(0, 4)],
        [list.slice(0, 7)],
        [file.slice(0, 15)],
        [file.slice(0, 16)],
        [file.slice(0, -1)],
        [file.slice(0, -8)],
        [list.slice(0, 8)],
        [list.slice(0, -1)],
        withMagic([0, 0, 8, 2]),
        withMagic([0, 0, 8, 4]),
        withMagic([0, 0, 13, 3]),
        withMagic([0, 1, 8, 3]),
        withMagic([1, 0, 8, 3]),
        [[1, 0, 8, 1, ...list.slice(4)]],
        withMagic([3, 8, 0, 0]),
        withMagic([31, 139, 8, 0]),
      ]
    },
  },
  explain([file], [place], field) {
    const byte = (at: number) => ({ parameter: 'bytes', at: [at], value: file[at] })
    if (field === 'data') {
      const header = file[3] === 3 ? 16 : 8
      const value = byte(header + place)
      return sumOf([{ factors: [value], value: value.value }])
    }
    const terms = [256 ** 3, 256 ** 2, 256, 1].map((worth, index) => {
      const digit = byte(4 + 4 * place + index)
      return { factors: [digit, { value: worth }], value: digit.value * worth }
    })
    return sumOf(terms)
  },
})
