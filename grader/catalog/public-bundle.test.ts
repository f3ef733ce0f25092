import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../tests/support/judge.ts'
import { makeFolder } from '../../tests/support/temporary-folder.ts'
import { evaluateTrustedModule } from '../bundler/trusted-module.ts'
import { type CompiledExercise, publicBundleSchema } from '../contract/bundle.ts'
import type { CellExplanation } from '../contract/explanation.ts'
import { evaluateDefinition } from './definition.ts'
import { ExerciseError } from './fault.ts'
import { compileExercise } from './index.ts'
import { splitHints } from './public-bundle.ts'

const path = join(root, 'exercises/corr2d')
const read = (file: string) => readFileSync(join(path, file), 'utf8')

describe('the public bundle of corr2d', () => {
  let exercise: CompiledExercise
  let text: string
  beforeAll(async () => {
    exercise = await compileExercise({ slug: 'corr2d', path })
    text = JSON.stringify(exercise.public)
  })
  /** As it would stand in JSON, without the quotes around it. */
  const has = (part: string) => text.includes(JSON.stringify(part).slice(1, -1))

  test('has what a browser needs, with the right answers of the visible cases', () => {
    const bundle = publicBundleSchema.parse(exercise.public)
    expect([bundle.statement, bundle.starter]).toEqual([read('README.md'), read('starter.ts')])
    expect(bundle.version).toBe(exercise.private.version)
    expect(bundle.types).toContain('type Matrix = number[][]')
    const answers = bundle.examples.cases.map(({ id, expected }) => [id, JSON.stringify(expected)])
    expect(answers).toEqual([
      ['worked-example', '[[19,25],[37,43]]'],
      ['larger-kernel', '[[11,16],[31,36]]'],
    ])
    expect(bundle.hints).toHaveLength(3)
    expect(has(bundle.title)).toBe(true) // so that the tests below look for what they could find
  })

  test('has no line of the solution that the student was not given', () => {
    const lines = read('solution.ts')
      .split('\n')
      .map((line) => line.trim())
    const own = lines.filter((line) => line.length > 15 && !read('starter.ts').includes(line))
    expect(own.length).toBeGreaterThan(10)
    expect(own.filter(has)).toEqual([])
  })

  test('has no generator, nor title and hint of a hidden group', () => {
    const { groups, invalid } = evaluateDefinition('corr2d', exercise.private.exerciseJs)
    const hidden = [...groups, ...(invalid ? [invalid] : [])]
    expect(hidden).toHaveLength(6)
    expect(hidden.flatMap(({ title, hint }) => [title, hint]).filter(has)).toEqual([])
    expect(['generate', 'random', 'countUp'].filter(has)).toEqual([])
  })

  test('has neither name, title, hint nor code of a mistake', () => {
    const { mistakes } = exercise.private
    expect(mistakes.length).toBeGreaterThan(5)
    expect(mistakes.flatMap(({ name, title, hint, js }) => [name, title, hint, js]).filter(has)).toEqual([])
  })

  test('explains each cell of each visible case: the terms make what is expected', () => {
    const { explain } = evaluateTrustedModule(exercise.public.explainJs ?? '', 'explain.js') as {
      explain(input: unknown, at: number[]): CellExplanation
    }
    for (const { input, expected } of exercise.public.examples.cases)
      (expected as number[][]).forEach((row, i) => {
        row.forEach((cell, j) => {
          const { terms, total } = explain(input, [i, j])
          expect(terms).toHaveLength((input[1] as number[][]).flat().length)
          expect(total).toBe(cell)
          expect(terms.reduce((sum, { value }) => sum + value, 0)).toBe(cell)
        })
      })
  })
})

describe('a broken exercise', () => {
  const compileWith = (file: string, change: (text: string) => string) => {
    const folder = makeFolder()
    cpSync(path, folder, { recursive: true })
    writeFileSync(join(folder, file), change(read(file)))
    return compileExercise({ slug: 'corr2d', path: folder })
  }

  test('whose definition is no literal cannot be cut, and is refused', async () => {
    const compiling = compileWith(
      'exercise.ts',
      (text) => `${text.replace('export default', 'const it =')}\nexport default it\n`,
    )
    await expect(compiling).rejects.toThrow(ExerciseError)
    await expect(compiling).rejects.toThrow(
      /^corr2d\/exercise\.ts: must end in `export default defineExercise/,
    )
  })

  test('whose solution fails on a visible case is refused, with the case', async () => {
    const compiling = compileWith('solution.ts', (text) =>
      text.replace('const Y', 'if (X.length === 4) throw 1\n  const Y'),
    )
    await expect(compiling).rejects.toThrow('corr2d/solution.ts: fails on the example larger-kernel')
  })

  test('what only the generators use goes with them', async () => {
    const { public: bundle } = await compileWith('exercise.ts', (text) =>
      text
        .replace(
          'export default',
          'const secretSize = (random: { integer(a: number, b: number): number }) => random.integer(777, 778)\nexport default',
        )
        .replace('random.matrix(4, 4)', 'random.matrix(secretSize(random), 4)'),
    )
    expect(bundle.explainJs).toContain('windowCells')
    expect(bundle.explainJs).not.toMatch(/secretSize|777/)
  })
})

test.each([
  ['# Hints\n\n## Hint 1\n\nLook.\n\n## Hint 2\n\nTwo\nlines.\n', ['Look.', 'Two\nlines.']],
  ['## One\n### Below\ntext', ['### Below\ntext']],
  ['# Hints\n\nNone yet.', []],
  ['', []],
])('the hints of %j are %j', (markdown, hints) => {
  expect(splitHints(markdown)).toEqual(hints)
})
