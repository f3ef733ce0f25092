import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listExercises } from '../support/exercises.ts'
import { createTestJudge, root, type TestJudge } from '../support/judge.ts'

// Every exercise by the real judge: its solution and right submissions of other styles are accepted, and each mistake is
// named, also where another hand wrote it.

let judge: TestJudge
beforeAll(async () => {
  judge = await createTestJudge('sealed', 2)
})
afterAll(() => judge.close())

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const list = (path: string) => (existsSync(join(root, path)) ? readdirSync(join(root, path)) : [])

/** As practice does: what is wrong here is harmless, and leaves the cell to the next. */
const shared = { use: 'shared' } as const

/** What is trained takes long, and is not to be in the others' way: see proofs/trained-submissions.test.ts. */
const isTrained = (slug: string) => read(`exercises/${slug}/exercise.ts`).includes("kind: 'training'")

describe.concurrent.each(listExercises().filter((slug) => !isTrained(slug)))('%s', (slug) => {
  test('the solution is accepted, the starter is not', async ({ expect }) => {
    const solution = await judge.judge(slug, read(`exercises/${slug}/solution.ts`), shared)
    expect(solution).toMatchObject({ status: 'accepted', score: 1 })
    const starter = await judge.judge(slug, read(`exercises/${slug}/starter.ts`), shared)
    expect(starter).toMatchObject({ status: 'runtime-error', score: 0 })
  })

  // Those of corr2d are judged with the other submissions.
  test.each(slug === 'corr2d' ? [] : list(`tests/judge/accepted/${slug}`))(
    'another style is accepted: %s',
    async (file) => {
      const verdict = await judge.judge(slug, read(`tests/judge/accepted/${slug}/${file}`), shared)
      expect(verdict, JSON.stringify(verdict.groups)).toMatchObject({ status: 'accepted', diagnosis: null })
    },
  )

  test.each(list(`exercises/${slug}/mistakes`))('%s and its twin are named so', async (file) => {
    const name = file.replace(/\.ts$/, '')
    for (const path of [`exercises/${slug}/mistakes/${file}`, `tests/judge/twins/${slug}/${file}`]) {
      const verdict = await judge.judge(slug, read(path), { ...shared, isHurried: true })
      expect(verdict.status, path).not.toBe('accepted')
      expect(verdict.diagnosis?.mistake, path).toBe(name)
    }
  })
})
