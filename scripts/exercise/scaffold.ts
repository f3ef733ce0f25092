import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exerciseRoots, listExerciseFolders } from '../../grader/catalog/folders.ts'

/**
 * Writes a small exercise that is whole and passes `check`, to be rewritten piece by piece: scaling a matrix.
 * It goes into `EXERCISES_DIR` where that is set, else among the project's own.
 */
export function scaffold(slug: string): number {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    process.stderr.write(
      `'${slug}' cannot be a slug: use lower-case words joined by hyphens, such as max-pooling\n`,
    )
    return 2
  }
  const roots = exerciseRoots(process.env.EXERCISES_DIR ?? '')
  const folder = join(roots.at(-1) as string, slug)
  if (existsSync(folder) || listExerciseFolders(roots).some((other) => other.slug === slug)) {
    process.stderr.write(`There is an exercise ${slug} already: ${folder}\n`)
    return 2
  }
  const entry = slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(\d)/, '_$1')
  const order = 1 + Math.max(0, ...listExerciseFolders(roots).map((_, index) => 9_000 + index))
  for (const [file, text] of Object.entries(template(entry, order))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  process.stdout.write(`${folder}\nRewrite its files, then run: npm run exercise -- check ${slug}\n`)
  return 0
}

function template(entry: string, order: number): Record<string, string> {
  return {
    'exercise.ts': `import { defineExercise } from 'receptive/exercise'

export default defineExercise<[X: Matrix, factor: number]>({
  order: ${order},
  chapter: 'convolution',
  title: 'Scale a matrix',
  summary: 'Multiply every entry of a matrix by one number.',
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

Every entry of the result is the entry of \`X\` at the same place, multiplied by \`factor\`.

## Worked example

\`\`\`example
${entry}([[1, 2, 3]], 2) => [[2, 4, 6]]
\`\`\`

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
