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
    expect(stdout).toMatch(/^✔ scaled-matrix .* second implementation \(\d{3}\) /m)
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
      'README.md': (text) =>
        `${text.replace('[[19, 25], [37, 43]]', '[[19, 25], [37, 44]]')}\nA formula $\\frac{1}$.\n`,
    })
    const { stderr, status } = await exercise('check', 'three')
    expect(stderr).toMatch(/^three\/starter\.ts: passes a case/m)
    expect(stderr).toMatch(/^three\/README\.md: says corr2d\(.*44/m)
    expect(stderr).toMatch(/^three\/README\.md: has a formula that cannot be set, \\frac\{1\}: /m)
    expect(status).toBe(1)
  })

  test('names both folders of one slug, two exercises in one place, and what an exercise cannot build on', async () => {
    copy('four', 7004, {})
    copy('five', 7004, {
      'exercise.ts': (text) =>
        text.replace("kind: 'function'", "prerequisites: ['six', 'four'],\n  kind: 'function'"),
    })
    copy('padding', 7005, {})
    const { stderr, status } = await exercise('check', 'four', 'five', 'padding')
    expect(stderr).toMatch(/^four\/exercise\.ts: order 7004 is taken by five/m)
    expect(stderr).toMatch(/^five\/exercise\.ts: builds on six, but there is no such exercise/m)
    expect(stderr).toMatch(/^five\/exercise\.ts: builds on four, which comes later/m)
    expect(stderr).toContain(`two folders have this name, ${root}exercises/padding and ${exercises}/padding`)
    expect(status).toBe(1)
    rmSync(join(exercises, 'padding'), { recursive: true })
  })

  test('says where a folder cannot be used at all, and goes on with the others', async () => {
    copy('seven', 7007, { 'exercise.ts': () => 'export default {' })
    const { stdout, stderr, status } = await exercise('check', 'seven', 'scaled-matrix')
    expect(stdout).toMatch(/^✘ seven +cannot be used$/m)
    expect(stdout).toMatch(/^✔ scaled-matrix /m)
    expect(stderr).toMatch(/^seven: does not compile: .*exercise\.ts, line 1: /m)
    expect(status).toBe(1)
  })

  test('names an unknown slug', async () => {
    const { status, stderr } = await exercise('check', 'corr9d')
    expect(stderr).toContain('no exercise corr9d')
    expect(status).toBe(2)
  })
})

describe('exercise strength', () => {
  test('lists the changes that no case notices, and fails where they are many', async () => {
    await exercise('new', 'weak')
    const { stdout, status } = await exercise('strength', 'weak')
    expect(stdout).toMatch(/^weak +\d+ +\d+ +0 +0 +100\.0 %/m)
    expect(status).toBe(0)
    const file = join(exercises, 'weak', 'exercise.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace('      [[[]], 2],\n', ''))
    const weaker = await exercise('strength', 'weak')
    expect(weaker.stdout).toMatch(/^ +line 2, ConditionalExpression: .* → false$/m)
    expect(weaker.status).toBe(1)
  })

  test('asks 10 000 inputs whether a declared mutant is equivalent, and says where it is not', async () => {
    const entries = [
      { original: 'X[0].length === 0', mutant: 'false', reason: 'wrong' },
      { original: 'X.length', mutant: 'X.height', reason: 'nowhere' },
    ]
    writeFileSync(join(exercises, 'weak', 'equivalents.ts'), `export default ${JSON.stringify(entries)}\n`)
    const generator = join(exercises, 'weak', 'exercise.ts')
    const rarely = 'generate: (random) => [[[], 2], ...(random.unit() < 0.02 ? [[[[]], 2]] : [])],'
    writeFileSync(
      generator,
      readFileSync(generator, 'utf8').replace(/generate: \(\) => \[[\s\S]*?\n {4}\],/, rarely),
    )
    const { stdout, status } = await exercise('strength', 'weak')
    expect(stdout).toContain('X[0].length === 0 → false differs on [[[]],2]')
    expect(stdout).toContain('no survivor is X.length → X.height')
    expect(status).toBe(1)
  })
})
