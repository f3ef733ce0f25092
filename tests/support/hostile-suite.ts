import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CellUse, Level } from '../../grader/sandbox/index.ts'
import { createTestJudge, root, type TestJudge } from './judge.ts'
import { listFixtures } from './submissions.ts'

const honest = readFileSync(join(root, 'exercises/corr2d/solution.ts'))

/** Within this, the next honest student has an answer, whatever the one before did. */
const honestLimitMs = 1_000

/** Every hostile submission gets its declared verdict, and the honest one after it is judged rightly, in time. */
export function hostileSuite(level: Level, use: CellUse): void {
  describe(`hostile submissions, ${level}, ${use} cells`, () => {
    let judge: TestJudge
    beforeAll(async () => {
      judge = await createTestJudge(level)
    })
    afterAll(() => judge.close())

    test.each(listFixtures('hostile'))('$name: $expected', async ({ expected, read }) => {
      const verdict = await judge.judge('corr2d', await read(), { use })
      expect(verdict.status).toBe(expected)
      expect(JSON.stringify(verdict)).not.toMatch(/node_modules|\/cell\/|grader\//)
      const after = await judge.judge('corr2d', honest, { use: 'shared' })
      expect(after).toMatchObject({ status: 'accepted', score: 1 })
      expect(after.timings.totalMs).toBeLessThan(honestLimitMs)
    })
  })
}
