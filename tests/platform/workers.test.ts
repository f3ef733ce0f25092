import { afterAll, beforeAll, expect, test } from 'vitest'
import { Installation, startWithinMs } from '../support/installation.ts'
import { Learner } from '../support/learner.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import type { Program } from '../support/program.ts'
import { endless, right, slow } from '../support/sources.ts'
import { until } from '../support/until.ts'

let postgres: TestPostgres
let installation: Installation
beforeAll(async () => {
  postgres = await startPostgres()
  const databaseUrl = await postgres.createDatabase()
  installation = await Installation.start({ databaseUrl, environment: { GRADER_SLOTS: '1' } })
  await installation.ready()
}, startWithinMs)
afterAll(async () => {
  await installation?.close()
  await postgres?.close()
})

const judging = async (id: string) => {
  const [row] = await installation.query<{ lease: string | null; verdicts: string }>(
    `SELECT lease, count(verdict.judging_id) AS verdicts FROM judging LEFT JOIN verdict ON judging_id = id
     WHERE submission_id = $1 GROUP BY id`,
    [id],
  )
  return { lease: row?.lease ?? undefined, verdicts: Number(row?.verdicts) }
}

/** Judgings that are under way among those that take long. */
const activeLong = async () =>
  (await installation.query("SELECT FROM queue.job WHERE name = 'judge-long' AND state = 'active'")).length

test('what a stopped worker holds another finishes, and its late verdict is thrown away', {
  timeout: 90_000,
}, async () => {
  const [stopped] = installation.workers as [Program]
  const learner = await Learner.anonymous(installation.url)
  const id = await learner.submitted(endless)
  await until('the judging to begin', async () => (await activeLong()) === 1 && (await judging(id)).lease)
  stopped.signal('SIGSTOP')
  const first = await judging(id)
  expect(first).toMatchObject({ lease: expect.any(String), verdicts: 0 })

  const verdict = learner.verdict(id)
  await installation.startWorker()
  expect(await verdict).toMatchObject({ status: 'time-limit' })
  const second = await judging(id)
  expect(second).toMatchObject({ verdicts: 1 })
  expect(second.lease).not.toBe(first.lease)

  stopped.signal('SIGCONT')
  await stopped.said('a verdict came too late')
  expect(await judging(id)).toEqual(second)
  expect((await learner.ask(`/api/submissions/${id}`)).body.verdict).toEqual(await verdict)
  expect(await learner.judged(right)).toMatchObject({ status: 'accepted' })
})

test('two workers with one slot each judge at the same time, and every verdict is there once', async () => {
  const people = await Promise.all(Array.from({ length: 8 }, () => Learner.anonymous(installation.url)))
  const sent = await Promise.all(
    people.flatMap((learner) =>
      [slow, right, right, right, right].map(async (source) => ({
        learner,
        id: await learner.submitted(source),
      })),
    ),
  )
  await until('two judgings at once', async () => (await activeLong()) === 2)
  const verdicts = await Promise.all(sent.map(({ learner, id }) => learner.verdict(id)))
  expect(verdicts.map(({ status }) => status)).toEqual(Array(40).fill('accepted'))
  for (const { id } of sent) expect(await judging(id)).toMatchObject({ verdicts: 1 })
})
