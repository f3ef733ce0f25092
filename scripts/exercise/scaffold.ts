import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ExerciseFolder, listExerciseFolders } from '../../grader/catalog/folders.ts'
import { UsageError } from '../run-command.ts'

/**
 * Writes a small exercise that is whole and passes `check`, to be rewritten piece by piece: scaling a matrix. It goes
 * into the last of the roots: `EXERCISES_DIR` where that is set, else the project's own.
 * @throws UsageError
 */
export function scaffold(roots: readonly string[], slug: string): number {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new UsageError(
      `'${slug}' cannot be a slug: use lower-case words joined by hyphens, such as max-pooling`,
    )
  const folders = listExerciseFolders(roots)
  const folder = join(roots.at(-1) as string, slug)
  if (existsSync(folder) || folders.some((other) => other.slug === slug))
    throw new UsageError(`There is an exercise ${slug} already: ${folder}`)
  const entry = slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(\d)/, '_$1')
  const order = Math.max(0, ...folders.map(findOrder)) + 10
  for (const [file, text] of Object.entries(template(entry, order))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  process.stdout.write(`${folder}\nRewrite its files, then run: npm run exercise -- check ${slug}\n`)
  return 0
}

/** The place on the map that an exercise says it has; 0 where it says none. */
function findOrder({ path }: ExerciseFolder): number {
  return Number(/^\s*order: (\d+)/m.exec(readFileSync(join(path, 'exercise.ts'), 'utf8'))?.[1] ?? 0)
}

function template(entry: string, order: number): Record<string, string> {
  return {
    'exercise.ts': `import { defineExercise } from 'receptive/exercise'

export default defineExercise<[X: Matrix, factor: number]>({
  order: ${order},
  chapter: 'convolution',
  title: 'Scale a matrix',
  summary: 'Multiply every entry of a matrix by one number.',
  minutes: 15,
  prerequisites: [],
  kind: 'function',
  entry: '${entry}',
  signature: '${entry}(X: Matrix, factor: number): Matrix',
  parameters: [
    { name: 'X', description: 'the matrix' },
    { name: 'factor', description: 'the number' },
  ],
  examples: {
    title: 'The worked example',
    weight: 0.2,
    cases: [
      {
        id: 'worked-example',
        title: 'A row of three, doubled',
        input: [[[1, 2, 3]], 2],
      },
    ],
  },
  groups: [
    {
      id: 'several-rows',
      title: 'Several rows',
      hint: 'Every row counts, not only the first one.',
      weight: 0.6,
      generate: (random) => [
        [random.matrix(2, 3), 3],
        [random.matrix(4, 2), -2],
        [random.decimals(3, 3), 0.5],
      ],
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'An empty matrix is a RangeError.',
    weight: 0.2,
    generate: () => [
      [[], 2],
      [[[]], 2],
    ],
  },
  explain([X, factor], [row, column]) {
    const value = X[row][column]
    const term = {
      factors: [{ parameter: 'X', at: [row, column], value }, { parameter: 'factor', value: factor }],
      value: value * factor,
    }
    return { combine: 'sum', terms: [term], total: term.value }
  },
})
`,
    'README.md': `# Scale a matrix

Making every number of a picture larger or smaller by the same factor changes its contrast.

## Definition

Every entry of the result is the entry of $X$ at the same place, multiplied by the factor $f$:

$$Y_{i,j} = f \\cdot X_{i,j}$$

## Worked example

\`\`\`example
${entry}([[1, 2, 3]], 2) => [[2, 4, 6]]
\`\`\`

\`\`\`figure
{
  "view": "cell",
  "case": "worked-example",
  "at": [0, 1],
  "caption": "One entry, and what it is made of."
}
\`\`\`

## Traps

- A factor of 0 makes zeros, not an empty matrix.

## Invalid input

Throw a \`RangeError\` when \`X\` is empty.

\`\`\`example
${entry}([], 2) => RangeError
\`\`\`
`,
    'starter.ts': `/** Multiplies every entry of X by factor. */
export function ${entry}(X: Matrix, factor: number): Matrix {
  throw new Error('not implemented')
}
`,
    'solution.ts': `export function ${entry}(X: Matrix, factor: number): Matrix {
  if (X.length === 0 || X[0].length === 0) throw new RangeError('X is empty')
  return X.map((row) => row.map((value) => value * factor))
}
`,
    'oracle.ts': `export default function oracle(X: Matrix, factor: number): Matrix {
  const result: Matrix = []
  for (const row of X) {
    const scaled: number[] = []
    for (const value of row) scaled.push(factor * value)
    result.push(scaled)
  }
  return result
}
`,
    'hints.md': `# Hints

## Hint 1

A matrix is an array of rows; each row is an array of numbers.

## Hint 2

Walk over the rows, and within each row over its numbers. Put the products into new arrays.

## Hint 3

\`X.map((row) => …)\` makes a new array of rows; within it, \`row.map((value) => …)\` makes a new row.
`,
    'mistakes/first-row-only.ts': `export const mistake = {
  title: 'Only the first row is scaled',
  hint: 'The other rows come back as they were. Walk over all rows.',
  hiddenOnly: true as const,
}

export function ${entry}(X: Matrix, factor: number): Matrix {
  return X.map((row, index) => (index === 0 ? row.map((value) => value * factor) : row.slice()))
}
`,
  }
}
