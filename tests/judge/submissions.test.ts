import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verdictSchema } from '../../grader/contract/verdict.ts'
import { isSameVerdict } from '../../grader/judges/index.ts'
import { createTestJudge, root, type TestJudge } from '../support/judge.ts'
import { listFixtures } from '../support/submissions.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

let judge: TestJudge
beforeAll(async () => {
  judge = await createTestJudge()
})
afterAll(() => judge.close())

describe('legal TypeScript of every style', () => {
  test.each(listFixtures('accepted/corr2d'))('$name is accepted', async ({ read }) => {
    const verdict = await judge.judge('corr2d', await read())
    expect(verdict).toMatchObject({ status: 'accepted', score: 1, diagnosis: null })
  })
})

describe('ordinary wrong submissions', () => {
  test.each(listFixtures('rejected'))('$name: $expected', async ({ expected, read }) => {
    const verdict = await judge.judge('corr2d', await read())
    expect(verdict.status).toBe(expected)
    expect(verdict.score).toBeLessThan(1)
  })
})

describe('a flipped kernel without any check of its input', () => {
  test('the difference shows 5 11/23 29 against 19 25/37 43, the cell and the numbers', async () => {
    const verdict = verdictSchema.parse(
      await judge.judge('corr2d', read('tests/judge/twins/corr2d/flipped-kernel.ts')),
    )
    const [first] = verdict.cases
    expect(first?.actual).toEqual([
      [5, 11],
      [23, 29],
    ])
    expect(first?.expected).toEqual([
      [19, 25],
      [37, 43],
    ])
    expect(first?.difference).toMatchObject({
      kind: 'value',
      at: [0, 0],
      actual: 5,
      expected: 19,
      messageKey: 'value.differs',
    })
    expect(verdict.diagnosis?.title).toBe('The kernel is flipped')
    expect(verdict.groups.find(({ id }) => id === 'invalid-input')?.passed).toBe(0)
  })
})

describe('a verdict', () => {
  const wrong = read('exercises/corr2d/mistakes/square-only.ts')

  test('is the same for the same submission, in a cell of its own and in a shared one', async () => {
    const own = await judge.judge('corr2d', wrong)
    for (let time = 0; time < 3; time++)
      expect(isSameVerdict(own, await judge.judge('corr2d', wrong, { use: 'shared' }))).toBe(true)
  })

  test('tells of hidden groups the title, hint, counts and kind of failure, and nothing else', async () => {
    const { groups, cases } = await judge.judge('corr2d', wrong)
    const known = ['id', 'title', 'hidden', 'weight', 'passed', 'total', 'status', 'hint']
    for (const group of groups) expect(known).toEqual(expect.arrayContaining(Object.keys(group)))
    expect(new Set(cases.map(({ group }) => group))).toEqual(new Set(['examples']))
  })

  test('names line and column of the source that the student wrote', async () => {
    const source =
      'type Row = number[]\n\nexport function corr2d(X: Matrix): Matrix {\n  const row: Row = X[99]\n  return [[row[0]]]\n}\n'
    const { cases } = await judge.judge('corr2d', source)
    expect(cases[0]).toMatchObject({ status: 'runtime-error', line: 5 })
  })

  test('keeps what visible cases print, without control and bidi characters, and drops what hidden ones print', async () => {
    const source = `export function corr2d(X: Matrix, K: Matrix): Matrix { console.log('rows', X.length, '\\u001b[31m\\u202e!'); return [] }`
    const { console } = await judge.judge('corr2d', source)
    expect(console).toBe('rows 3 [31m!\nrows 4 [31m!\n')
  })

  test('of the visible cases only leaves the hidden groups out', async () => {
    const verdict = await judge.judge('corr2d', wrong, { use: 'own', visibleOnly: true })
    expect(verdict).toMatchObject({ status: 'accepted', groups: [{ id: 'examples', passed: 2 }] })
  })

  test('says what was killed, goes on in a new cell, and shares the status after the second kill', async () => {
    const source = read('exercises/corr2d/solution.ts').replace(
      'const Y: Matrix = []',
      'if (X.length === 3 && X[0][1] === 1 && X[2][2] === 8) for (;;);\n  const Y: Matrix = []',
    )
    const verdict = await judge.judge('corr2d', source)
    expect(verdict.cases.map(({ status }) => status)).toEqual(['time-limit', 'accepted'])
    expect(verdict.score).toBeGreaterThan(0.5)
  })
})
