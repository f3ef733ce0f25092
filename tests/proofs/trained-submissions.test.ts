// What is trained, by the real judge, one after the other. Of the solution and the mistakes themselves the check of exercises proves
// the same, and platform/training.test.ts of the solution over HTTP.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestJudge, root, type TestJudge } from '../support/judge.ts'

const slug = 'lenet-training'

let judge: TestJudge
beforeAll(async () => {
  judge = await createTestJudge('sealed')
})
afterAll(() => judge.close())

const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('the starter is an error while it runs, and nothing is trained', async () => {
  const verdict = await judge.judge(slug, read(`exercises/${slug}/starter.ts`))
  expect(verdict).toMatchObject({ status: 'runtime-error', score: 0 })
})

test.each(readdirSync(join(root, 'tests/judge/accepted', slug)))(
  'another style is accepted: %s',
  async (file) => {
    const verdict = await judge.judge(slug, read(`tests/judge/accepted/${slug}/${file}`))
    expect(verdict, JSON.stringify(verdict.report)).toMatchObject({ status: 'accepted', diagnosis: null })
  },
)

test.each(readdirSync(join(root, 'tests/judge/twins', slug)))('the twin of %s is named so', async (file) => {
  const verdict = await judge.judge(slug, read(`tests/judge/twins/${slug}/${file}`))
  expect(verdict.status).toBe('wrong-answer')
  expect(verdict.diagnosis?.mistake).toBe(file.replace(/\.ts$/, ''))
})
