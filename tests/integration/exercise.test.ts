import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runScript } from '../support/command.ts'
import { root } from '../support/judge.ts'

let exercises: string
beforeAll(() => {
  exercises = mkdtempSync(join(tmpdir(), 'receptive-exercises-'))
})
afterAll(() => rmSync(exercises, { recursive: true }))

const exercise = (...args: string[]) => runScript('exercise', args, { EXERCISES_DIR: exercises })

/** A copy of corr2d under another name and order, with some files changed. */
function copy(slug: string, order: number, changes: Record<string, (text: string) => string>): void {
  const folder = join(exercises, slug)
  cpSync(join(root, 'exercises/corr2d'), folder, { recursive: true })
  const all = { 'exercise.ts': (text: string) => text, ...changes }
  for (const [file, change] of Object.entries(all)) {
    const text = readFileSync(join(folder, file), 'utf8')
    writeFileSync(join(folder, file), change(text).replace('order: 30', `order: ${order}`))
  }
}

describe('exercise check', () => {
  test('proves a new exercise as it is scaffolded', async () => {
    expect((await exercise('new', 'scaled-matrix')).status).toBe(0)
    const { status, stdout } = await exercise('check', 'scaled-matrix')
    expect(stdout).toMatch(/scaled-matrix: proved/)
    expect(status).toBe(0)
  })

  test('refuses a slug that exists or is none', async () => {
    expect((await exercise('new', 'corr2d')).status).toBe(2)
    expect((await exercise('new', '../escape')).status).toBe(2)
  })

  test('reports all faults of all exercises at once, each with its file', async () => {
    copy('one', 7001, {
      'solution.ts': (text) => text.replace('let sum = 0', 'let sum = 1'),
      'starter.ts': (text) => text.replace(/throw new Error\(.*\)/, 'return []'),
      'README.md': (text) =>
        `${text.replace('[[19, 25], [37, 43]]', '[[19, 25], [37, 44]]')}\n[gone](./gone.md)\n`,
      'mistakes/flipped-kernel.ts': (text) => text.replace("title: 'The kernel is flipped'", "title: ''"),
    })
    copy('two', 7001, {
      'mistakes/square-only.ts': (text) => text.replace('  hiddenOnly: true as const,\n', ''),
      'mistakes/flipped-kernel.ts': (text) => text.replace('[h - 1 - a][w - 1 - b]', '[a][b]'),
      'exercise.ts': (text) =>
        text
          .replace('sumOf(correlationTerms', 'sumOf(correlationTerms.bind(null)'.replace('.bind(null)', ''))
          .replace("kernelCells('K', K)", "kernelCells('K', K.toReversed())"),
      'oracle.ts': (text) => text.replace("'valid'", "'same'"),
    })
    writeFileSync(join(exercises, 'two', 'notes.txt'), 'stray')
    const { status, stderr } = await exercise('check', 'one', 'two')
    for (const line of [
      /^one\/mistakes\/flipped-kernel\.ts: must export const mistake/m,
      /^one\/README\.md: the link \.\/gone\.md leads nowhere/m,
      /^two\/notes\.txt: is a stray file/m,
      /^two\/mistakes\/square-only\.ts: passes all visible cases; mark it/m,
      /^two\/mistakes\/flipped-kernel\.ts: /m,
      /^two\/oracle\.ts: differs from the solution/m,
      /^two\/exercise\.ts: explain of cell/m,
    ])
      expect(stderr).toMatch(line)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(status).toBe(1)
  })

  test('goes on to the statement and the starter where the code of an exercise can be used', async () => {
    copy('three', 7003, {
      'starter.ts': (text) => text.replace(/throw new Error\(.*\)/, 'return [[19, 25], [37, 43]]'),
      'README.md': (text) => text.replace('[[19, 25], [37, 43]]', '[[19, 25], [37, 44]]'),
    })
    const { stderr, status } = await exercise('check', 'three')
    expect(stderr).toMatch(/^three\/starter\.ts: passes a case/m)
    expect(stderr).toMatch(/^three\/README\.md: says corr2d\(.*44/m)
    expect(status).toBe(1)
  })

  test('names an unknown slug', async () => {
    const { status, stderr } = await exercise('check', 'corr9d')
    expect(stderr).toContain('no exercise corr9d')
    expect(status).toBe(2)
  })
})
