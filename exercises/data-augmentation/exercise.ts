import { defineExercise, type Random } from 'receptive/exercise'
import { countUp, scene, sumOf } from 'receptive/tensor'

interface Change {
  flip?: 'horizontal' | 'vertical'
  crop?: { top: number; left: number; height: number; width: number }
  brightness?: number
}

type Input = [image: Matrix, change: Change]

/** Whole grey values from dark to bright, 0 and 255 among them now and then. */
const grey = (random: Random, height: number, width: number): Matrix =>
  Array.from({ length: height }, () =>
    Array.from({ length: width }, () =>
      random.pick([0, 255, random.integer(1, 254), random.integer(1, 254)]),
    ),
  )

/** Fractions and numbers that are no grey values, below 0 and above 255. */
const anyNumbers = (random: Random, height: number, width: number): Matrix =>
  Array.from({ length: height }, () => Array.from({ length: width }, () => random.decimal(-100, 355)))

/** A picture that can be made brighter or darker by 40 and stays within 0 to 255. */
const picture = scene(30, 40).map((row) => row.map((value) => Math.round(40 + value * 0.65)))

export default defineExercise<Input>({
  order: 490,
  chapter: 'learning',
  title: 'Data augmentation',
  summary: 'Make new training images of old ones: mirrored, cut out, brighter or darker.',
  minutes: 25,
  prerequisites: ['image-filters'],
  kind: 'function',
  entry: 'augment',
  signature: 'augment(image: Matrix, change: Change): Matrix',
  types: `/** Made in this order: flip, crop, brightness. What is left out is not done. */
interface Change {
  /** horizontal: left and right change places; vertical: top and bottom do. */
  flip?: 'horizontal' | 'vertical'
  /** The part that is kept, in the image as it is after the flip. */
  crop?: { top: number; left: number; height: number; width: number }
  /** Added to every pixel; then the pixels are clamped to 0..255. */
  brightness?: number
}`,
  parameters: [
    { name: 'image', description: 'a grey image, one number a pixel, as a rule from 0 to 255' },
    {
      name: 'change',
      description:
        'flip, to mirror the image; crop, the part of it that is kept; brightness, added to every pixel. Each may be left out',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'flip',
        title: 'A 2×2 image, flipped horizontally',
        input: [countUp(2, 2, 1), { flip: 'horizontal' }],
      },
      {
        id: 'crop',
        title: 'A part of a 3×4 image',
        input: [countUp(3, 4), { crop: { top: 1, left: 2, height: 2, width: 1 } }],
      },
      { id: 'brightness', title: 'A brighter image', input: [[[10, 20, 30]], { brightness: 100 }] },
      { id: 'mirrored', title: 'A picture, flipped horizontally', input: [picture, { flip: 'horizontal' }] },
      {
        id: 'cut',
        title: 'The same picture: 20 rows and 24 columns of it',
        input: [picture, { crop: { top: 9, left: 14, height: 20, width: 24 } }],
      },
      { id: 'darker', title: 'The same picture, darker by 40', input: [picture, { brightness: -40 }] },
    ],
  },
  groups: [
    {
      id: 'flip',
      title: 'Flips in both directions',
      hint: 'A horizontal flip reverses each row; a vertical flip reverses the order of the rows.',
      weight: 0.15,
      generate: (random) => [
        [grey(random, 3, 3), { flip: 'vertical' }],
        [random.decimals(4, 4), { flip: 'vertical' }],
        [grey(random, 2, 5), { flip: 'horizontal' }],
        [grey(random, 5, 3), { flip: 'vertical' }],
      ],
    },
    {
      id: 'crop',
      title: 'Crops: in the middle, at the edges, the whole image',
      hint: 'Height and width are those of the part. Its last row is top + height − 1, its last column left + width − 1.',
      weight: 0.15,
      generate: (random) => [
        [grey(random, 5, 5), { crop: { top: 1, left: 2, height: 3, width: 2 } }],
        [random.decimals(4, 6), { crop: { top: 2, left: 1, height: 2, width: 5 } }],
        [grey(random, 3, 4), { crop: { top: 0, left: 0, height: 3, width: 4 } }],
        [grey(random, 4, 5), { crop: { top: 3, left: 4, height: 1, width: 1 } }],
      ],
    },
    {
      id: 'brightness',
      title: 'Brightness, with pixels that leave the range from 0 to 255',
      hint: 'Add first, then keep every pixel between 0 and 255, on both sides. It is not rounded, and does not begin again at 0.',
      weight: 0.15,
      generate: (random) => [
        [grey(random, 4, 4), { brightness: random.integer(90, 150) }],
        [grey(random, 4, 4), { brightness: -random.integer(90, 150) }],
        [anyNumbers(random, 3, 4), { brightness: 12.5 }],
        [[[0, 255, 254.5, 0.5, 128]], { brightness: random.pick([1, -1]) }],
      ],
    },
    {
      id: 'nothing-given',
      title: 'Changes that are left out, and a brightness of 0',
      hint: 'What is not given is not done: without a brightness the pixels stay as they are, also those outside 0 to 255. A brightness of 0 is given.',
      weight: 0.15,
      generate: (random) => [
        [anyNumbers(random, 3, 4), {}],
        [anyNumbers(random, 3, 3), { flip: 'horizontal' }],
        [anyNumbers(random, 4, 4), { crop: { top: 1, left: 0, height: 2, width: 4 } }],
        [anyNumbers(random, 4, 3), { brightness: 0 }],
        [anyNumbers(random, 2, 5), { flip: 'vertical', brightness: 0 }],
      ],
    },
    {
      id: 'together',
      title: 'Several changes at once',
      hint: 'The order is flip, crop, brightness: the crop counts its rows and columns in the image as it is after the flip.',
      weight: 0.15,
      generate: (random) => [
        [grey(random, 4, 5), { flip: 'horizontal', crop: { top: 1, left: 0, height: 2, width: 3 } }],
        [grey(random, 5, 4), { flip: 'vertical', crop: { top: 0, left: 1, height: 3, width: 2 } }],
        [
          grey(random, 4, 6),
          { flip: 'horizontal', crop: { top: 0, left: 3, height: 3, width: 3 }, brightness: 64 },
        ],
        [
          anyNumbers(random, 6, 4),
          { flip: 'vertical', crop: { top: 3, left: 0, height: 3, width: 3 }, brightness: -33.5 },
        ],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: one pixel, one row, one column',
      hint: 'Try a single pixel, a single row and a single column, with each of the changes.',
      weight: 0.05,
      generate: (random) => [
        [grey(random, 1, 1), { flip: 'horizontal', brightness: 10 }],
        [grey(random, 6, 1), { flip: 'vertical', crop: { top: 1, left: 0, height: 3, width: 1 } }],
        [grey(random, 1, 5), { flip: 'vertical', crop: { top: 0, left: 2, height: 1, width: 2 } }],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the image as it was.',
      weight: 0.05,
      generate: (random) => {
        const first: Input = [grey(random, 3, 4), { flip: 'horizontal', brightness: 30 }]
        return [first, [grey(random, 3, 4), { flip: 'vertical' }], first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'An image that is empty or ragged, a flip in another direction, a crop that reaches out of the image on any side, and one whose size is below 1 or not whole are RangeErrors.',
    weight: 0.05,
    generate: (random) => {
      const cropped = (top: number, left: number, height: number, width: number) => [
        random.matrix(3, 4),
        { crop: { top, left, height, width } },
      ]
      return [
        [[], {}],
        [[[]], { flip: 'horizontal' }],
        [[...random.matrix(2, 3), ...random.matrix(1, 2)], {}],
        [random.matrix(3, 3), { flip: 'diagonal' }],
        cropped(-1, 0, 2, 2),
        cropped(0, -1, 2, 2),
        cropped(2, 0, 2, 4),
        cropped(0, 2, 3, 3),
        cropped(0, 0, 0, 2),
        cropped(0, 0, 2, 0),
        cropped(0, 0, 1.5, 2),
        cropped(0, 0, 2, 1.5),
      ]
    },
  },
  explain([image, { flip, crop, brightness }], [i, j]) {
    const { top, left } = crop ?? { top: 0, left: 0 }
    const [row, column] = [top + i, left + j]
    const at = [
      flip === 'vertical' ? image.length - 1 - row : row,
      flip === 'horizontal' ? image[0].length - 1 - column : column,
    ]
    const value = image[at[0]][at[1]]
    const pixel = { factors: [{ parameter: 'image', at, value }], value }
    if (brightness === undefined) return sumOf([pixel])
    const light = {
      factors: [{ parameter: 'change.brightness', at: [], value: brightness }],
      value: brightness,
    }
    const sum = value + brightness
    const total = Math.min(Math.max(sum, 0), 255)
    if (total === sum) return sumOf([pixel, light])
    const text = (x: number) => (x < 0 ? `(−${-x})` : `${x}`)
    return {
      combine: 'formula',
      terms: [pixel, light],
      formula: `min(max(${text(value)} + ${text(brightness)}, 0), 255)`,
      total,
    }
  },
})
