import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CellUse, Level } from '../../grader/sandbox/index.ts'
import { createTestJudge, root, type TestJudge } from './judge.ts'
import { listFixtures } from './submissions.ts'

/** Each kind of exercise is attacked at one exercise; after each attack, another student solves an exercise of the kind. */
const targets = [
  { folder: 'hostile', attacked: 'corr2d', solved: 'corr2d' },
  { folder: 'hostile-models', attacked: 'vgg-block', solved: 'lenet-model' },
]

/** Within this, the next honest student has an answer, whatever the one before did. */
const honestLimitMs = 1_000

/** Every hostile submission gets its declared verdict, and the honest one after it is judged rightly, in time. */
export function hostileSuite(level: Level, use: CellUse): void {
  describe.each(targets)(`$folder submissions, ${level}, ${use} cells`, ({ folder, attacked, solved }) => {
    const honest = readFileSync(join(root, 'exercises', solved, 'solution.ts'))
    let judge: TestJudge
    beforeAll(async () => {
      judge = await createTestJudge(level)
    })
    afterAll(() => judge.close())

    test.each(listFixtures(folder))('$name: $expected', async ({ expected, read }) => {
      const isHurried = expected === 'time-limit'
      const verdict = await judge.judge(attacked, await read(), { use, isHurried })
      expect(verdict.status).toBe(expected)
      expect(JSON.stringify(verdict)).not.toMatch(/node_modules|\/cell\/|grader\//)
      const after = await judge.judge(solved, honest, { use: 'shared' })
      expect(after).toMatchObject({ status: 'accepted', score: 1 })
      expect(after.timings.totalMs).toBeLessThan(honestLimitMs)
    })
  })
}
