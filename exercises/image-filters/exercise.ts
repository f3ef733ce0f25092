import { type CellExplanation, defineExercise, type Random } from 'receptive/exercise'
import { correlationTerms, formatExplanation, scene, sumOf, windowCells } from 'receptive/tensor'

type Name = 'edge' | 'sharpen' | 'blur'
type Input = [image: Matrix, name: Name]

const filters: Record<Name, { weights: Matrix; divisor: number }> = {
  edge: {
    weights: [
      [-1, -1, -1],
      [-1, 8, -1],
      [-1, -1, -1],
    ],
    divisor: 1,
  },
  sharpen: {
    weights: [
      [0, -1, 0],
      [-1, 5, -1],
      [0, -1, 0],
    ],
    divisor: 1,
  },
  blur: {
    weights: [
      [1, 2, 1],
      [2, 4, 2],
      [1, 2, 1],
    ],
    divisor: 16,
  },
}

/** A plain field of 80 with one brighter pixel. */
const spot: Matrix = [
  [80, 80, 80, 80, 80],
  [80, 80, 100, 80, 80],
  [80, 80, 80, 80, 80],
  [80, 80, 80, 80, 80],
]

const grey = (random: Random, rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.integer(0, 255)))

export default defineExercise<Input>({
  order: 90,
  chapter: 'convolution',
  title: 'Image filters',
  summary: 'Find edges, sharpen and blur a picture: three kernels that were made by hand, and what they do.',
  minutes: 30,
  prerequisites: ['centred-correlation', 'edge-detection'],
  kind: 'function',
  entry: 'filterImage',
  signature: "filterImage(image: Matrix, name: 'edge' | 'sharpen' | 'blur'): Matrix",
  parameters: [
    { name: 'image', description: 'a grey picture, n_h × n_w, from 0 (black) to 255 (white)' },
    { name: 'name', description: "which filter: 'edge', 'sharpen' or 'blur'" },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      { id: 'spot-edge', title: 'Edges of a plain field with one brighter pixel', input: [spot, 'edge'] },
      { id: 'spot-sharpen', title: 'The same field, sharpened', input: [spot, 'sharpen'] },
      { id: 'spot-blur', title: 'The same field, blurred', input: [spot, 'blur'] },
      { id: 'picture-edge', title: 'A picture of 96×96: its edges', input: [scene(96, 96), 'edge'] },
      { id: 'picture-sharpen', title: 'A picture of 64×64, sharpened', input: [scene(64, 64), 'sharpen'] },
      { id: 'picture-blur', title: 'The same picture, blurred', input: [scene(64, 64), 'blur'] },
    ],
  },
  groups: [
    {
      id: 'edge',
      title: 'The edge filter',
      hint: 'Eight times the pixel, minus its eight neighbours. What is below 0 becomes 0, what is above 255 becomes 255.',
      weight: 0.15,
      generate: (random) => [
        [grey(random, 5, 5), 'edge'],
        [grey(random, 4, 4).map((row) => row.map((pixel) => Math.floor(pixel / 20))), 'edge'],
        [
          [0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].map((j) => 40 + 5 * i + random.integer(0, 9) * j)),
          'edge',
        ],
      ],
    },
    {
      id: 'sharpen',
      title: 'The sharpening filter',
      hint: 'Five times the pixel, minus its four neighbours above, below, left and right; the diagonal ones do not count. The result is clamped.',
      weight: 0.15,
      generate: (random) => [
        [grey(random, 5, 5), 'sharpen'],
        [grey(random, 4, 4).map((row) => row.map((pixel) => 100 + Math.floor(pixel / 10))), 'sharpen'],
        [grey(random, 6, 6), 'sharpen'],
      ],
    },
    {
      id: 'blur',
      title: 'The blur',
      hint: 'A weighted average: the weights are 1, 2 and 4, and their sum is 16. It is rarely a whole number.',
      weight: 0.15,
      generate: (random) => [
        [grey(random, 5, 5), 'blur'],
        [grey(random, 4, 4), 'blur'],
        [grey(random, 6, 6), 'blur'],
      ],
    },
    {
      id: 'any-numbers',
      title: 'Fractions, and numbers that are no grey values',
      hint: 'Nothing is rounded, whatever comes in. What goes out is clamped to 0..255, whichever filter it is.',
      weight: 0.1,
      generate: (random) => [
        [random.decimals(4, 4), 'edge'],
        [random.decimals(4, 4).map((row) => row.map((value) => 50 + value)), 'sharpen'],
        [random.decimals(4, 4).map((row) => row.map((value) => 50 + value)), 'blur'],
        [random.matrix(4, 4).map((row) => row.map((value) => 120 + 60 * value)), 'blur'],
      ],
    },
    {
      id: 'not-square',
      title: 'Pictures that are not square',
      hint: 'The result has the size of the picture. Rows and columns have sizes of their own.',
      weight: 0.15,
      generate: (random) => [
        [grey(random, 3, 7), 'edge'],
        [grey(random, random.integer(7, 8), 3), 'sharpen'],
        [grey(random, 6, 4), 'blur'],
        [grey(random, 3, random.integer(6, 7)), 'blur'],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: 1×1, one row, one column',
      hint: 'Outside the picture there are zeros, also where the picture is smaller than the kernel.',
      weight: 0.1,
      generate: (random) => [
        [[[random.integer(10, 25)]], 'edge'],
        [[[random.integer(150, 240)]], 'blur'],
        [grey(random, 1, 6), 'blur'],
        [grey(random, 6, 1), 'edge'],
        [grey(random, 2, 2), 'sharpen'],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other pictures',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the picture as it was.',
      weight: 0.05,
      generate: (random) => {
        const image = grey(random, 4, 5)
        return [
          [image, 'blur'],
          [image, 'edge'],
          [grey(random, 3, 3), 'sharpen'],
          [image, 'blur'],
        ]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A picture that is empty or ragged, or the name of a filter that is not one of the three, is a RangeError.',
    weight: 0.05,
    generate: (random) => [
      [[], 'blur'],
      [[[]], 'edge'],
      [[...grey(random, 2, 3), ...grey(random, 1, 2)], 'sharpen'],
      [[...grey(random, 1, 2), ...grey(random, 1, 3)], 'blur'],
      [grey(random, 3, 3), 'emboss'],
      [grey(random, 3, 3), 'Edge'],
      [grey(random, 3, 3), ''],
    ],
  },
  explain([image, name], [row, column]) {
    const { weights, divisor } = filters[name]
    const window = { kernel: [3, 3], padding: [2, 2] } as const
    const cells = windowCells('image', image, [row, column], window)
    const factors = weights.flat().map((value) => ({ value }))
    const sum = sumOf(correlationTerms(cells, factors).filter((_, place) => factors[place].value !== 0))
    const made: CellExplanation =
      divisor === 1 ? sum : { ...sum, combine: 'average', divisor, total: Number(sum.total) / divisor }
    const total = Math.min(255, Math.max(0, Number(made.total)))
    if (total === made.total) return made
    const computed = formatExplanation(made).replace(/ = .*$/, '')
    const formula = total === 0 ? `max(0, ${computed})` : `min(255, ${computed})`
    return { combine: 'formula', terms: made.terms, formula, total }
  },
})
