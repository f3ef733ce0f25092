import { defineExercise, type Random } from 'receptive/exercise'

type Input = [logits: Matrix, labels: number[]]

/** So many rows of so many logits, whole numbers from −4 to 4, with a label for each. */
function batch(random: Random, rows: number, classes: number): Input {
  const row = () => Array.from({ length: classes }, () => random.integer(-4, 4))
  const logits = Array.from({ length: rows }, row)
  return [logits, logits.map(() => random.integer(0, classes - 1))]
}

/** The same with fractions. */
function fractions(random: Random, rows: number, classes: number): Input {
  const logits = random.decimals(rows, classes)
  return [logits, logits.map(() => random.integer(0, classes - 1))]
}

/** A large number, with or without a minus sign in front. */
const large = (random: Random) => random.integer(800, 1000)

export default defineExercise<Input>({
  order: 450,
  chapter: 'learning',
  title: 'Softmax and cross-entropy',
  summary:
    'Turn the scores of a classifier into one number that says how wrong they are, and stays a number.',
  minutes: 25,
  prerequisites: ['mlp-forward'],
  kind: 'function',
  entry: 'softmaxCrossEntropy',
  signature: 'softmaxCrossEntropy(logits: Matrix, labels: number[]): number',
  parameters: [
    { name: 'logits', description: 'one row for each example, one column for each class' },
    { name: 'labels', description: 'the right class of each example, counted from 0' },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.1,
    cases: [
      {
        id: 'worked-example',
        title: 'Two examples, three classes',
        input: [
          [
            [1, 2, 3],
            [1, 1, 1],
          ],
          [2, 0],
        ],
      },
      {
        id: 'ten-classes',
        title: 'Ten classes, and no opinion on any of them',
        input: [[[0, 0, 0, 0, 0, 0, 0, 0, 0, 0]], [3]],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'A logit may be any number. The softmax of each row makes positive numbers of them, which add up to 1.',
      weight: 0.15,
      generate: (random) => [batch(random, 3, 3), fractions(random, 4, 4), fractions(random, 2, 2)],
    },
    {
      id: 'not-square',
      title: 'As many examples as you like, of as many classes',
      hint: 'Rows are examples, columns are classes. Along which of them does the softmax add up, and over which is the mean?',
      weight: 0.15,
      generate: (random) => [
        batch(random, 2, 5),
        fractions(random, 3, 6),
        batch(random, 5, 2),
        fractions(random, 6, 3),
      ],
    },
    {
      id: 'labels',
      title: 'The first class, the last, and one that the scores are against',
      hint: 'The label says which class is right, whatever the scores say. Classes count from 0.',
      weight: 0.15,
      generate: (random) => {
        const row = () =>
          random.shuffle([random.integer(-4, -3), random.integer(-2, 0), random.integer(1, 3)])
        const rising = [random.integer(-3, -2), random.integer(-1, 1), random.integer(2, 4)]
        return [
          [[rising], [0]],
          [
            [rising, [...rising].reverse()],
            [2, 0],
          ],
          [
            [rising, [...rising].reverse()],
            [0, 2],
          ],
          [
            [row(), row(), row(), row()],
            [1, 1, 1, 1],
          ],
        ]
      },
    },
    {
      id: 'large-numbers',
      title: 'Logits of a thousand, and of minus a thousand',
      hint: 'The exponential of 1000 is Infinity, that of −1000 is 0, and the logarithm of 0 is −Infinity. The loss is none of them: which number may be subtracted from a whole row without changing its softmax?',
      weight: 0.2,
      generate: (random) => [
        // The right class is far ahead: its exponential is too large.
        [[[large(random), random.integer(-9, 9), random.integer(-9, 9)]], [0]],
        [
          [
            [large(random), random.integer(-9, 9)],
            [random.integer(-9, 9), large(random)],
          ],
          [0, 1],
        ],
        // All classes are far below zero: every exponential is 0.
        [[[-1000, -1000, -1001]], [random.integer(0, 2)]],
        [
          [
            [-large(random), -large(random), -1000],
            [random.integer(-9, 9), random.integer(-9, 9), random.integer(-9, 9)],
          ],
          [2, 1],
        ],
        // The right class is far behind: its probability is too small for a number, but its logarithm is not.
        [[[0, -large(random)]], [1]],
        [[[random.integer(-3, 3), -large(random), random.integer(-3, 3)]], [1]],
        [
          [
            [large(random), random.integer(-9, 9)],
            [random.integer(-9, 9), large(random)],
          ],
          [1, 1],
        ],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: one example, one class',
      hint: 'Where there is one class only, it has the probability 1. What is the logarithm of that?',
      weight: 0.1,
      generate: (random) => [
        [[[random.integer(1, 9)]], [0]],
        [
          [[random.integer(1, 9)], [random.integer(-9, -1)], [random.integer(1, 9)]],
          [0, 0, 0],
        ],
        batch(random, 1, 6),
        fractions(random, 1, 2),
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: add up from zero every time, and leave the logits as they were.',
      weight: 0.1,
      generate: (random) => {
        const first = batch(random, 3, 4)
        const sameLogits: Input = [first[0], first[1].map((label) => (label + 1) % 4)]
        return [first, sameLogits, fractions(random, 4, 3), first]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'Logits that are empty or ragged, another number of labels than of rows, and a label that is no class (negative or too large) are RangeErrors.',
    weight: 0.05,
    generate: (random) => [
      [[], []],
      [[[]], [0]],
      [
        [[], []],
        [0, 0],
      ],
      [
        [
          [1, 2, 3],
          [1, 2],
        ],
        [0, 1],
      ],
      [
        [[1, 2], [3]],
        [0, 0],
      ],
      [
        [[1], [2, 3]],
        [0, 0],
      ],
      [random.matrix(3, 3), [0, 1]],
      [random.matrix(2, 3), [0, 1, 2]],
      [random.matrix(2, 3), [0, 3]],
      [random.matrix(2, 3), [7, 1]],
      [random.matrix(4, 2), [0, 1, 2, 1]],
      [random.matrix(2, 3), [-1, 2]],
    ],
  },
  explain([logits, labels]) {
    // Of each row, the logarithm of the sum of the exponentials, minus the logit of the right class.
    const terms = logits.flatMap((row, i) => {
      const largest = Math.max(...row)
      const all = largest + Math.log(row.reduce((sum, z) => sum + Math.exp(z - largest), 0))
      const right = row[labels[i]]
      const logit = { parameter: 'logits', at: [i, labels[i]], value: right }
      return [
        { factors: [{ value: all }], value: all, part: i },
        { factors: [{ value: -1 }, logit], value: -right, part: i },
      ]
    })
    const total = terms.reduce((sum, { value }) => sum + value, 0) / logits.length
    return { combine: 'average', terms, divisor: logits.length, total }
  },
})
