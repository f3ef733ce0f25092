import { expect, test } from 'vitest'
import type { Installation } from '../../support/installation.ts'

/** What the database holds when all is done. */
export function afterwardsSuite(installation: () => Installation): void {
  test('told to stop it stops, leaves no cell behind, and each submission has one judging with one verdict', async () => {
    await installation().stop()
    const rows = await installation().query<{ judgings: string; verdicts: string }>(`
      SELECT count(judging.id) AS judgings, count(verdict.judging_id) AS verdicts
      FROM submission LEFT JOIN judging ON judging.submission_id = submission.id AND judging.regrade_id IS NULL
      LEFT JOIN verdict ON verdict.judging_id = judging.id GROUP BY submission.id`)
    expect(rows.length).toBeGreaterThan(40)
    expect(new Set(rows.map(({ judgings }) => Number(judgings)))).toEqual(new Set([1]))
    const keys = await installation().query(
      'SELECT FROM submission GROUP BY user_id, idempotency_key HAVING count(*) > 1',
    )
    expect(keys).toEqual([])
  })
}
