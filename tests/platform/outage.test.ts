import { afterAll, beforeAll, expect, test } from 'vitest'
import { Installation, startWithinMs } from '../support/installation.ts'
import { Learner } from '../support/learner.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { right, slow } from '../support/sources.ts'
import { until } from '../support/until.ts'

let postgres: TestPostgres
let installation: Installation
beforeAll(async () => {
  postgres = await startPostgres()
  installation = await Installation.start({ databaseUrl: await postgres.createDatabase() })
  await installation.ready()
}, startWithinMs)
afterAll(async () => {
  await installation?.close()
  await postgres?.close()
})

/** Longer than any timeout of a connection: what takes more than this hangs. */
const answerWithinMs = 15_000

test('PostgreSQL breaks down and comes back: requests are refused in one sentence, and nothing is lost', {
  timeout: 120_000,
}, async () => {
  const people = await Promise.all(Array.from({ length: 3 }, () => Learner.anonymous(installation.url)))
  const [learner] = people as [Learner]
  const ids = await Promise.all(
    people.flatMap((one) => [slow, slow, right].map((source) => one.submitted(source))),
  )
  await postgres.stopForNow()
  const answers = await within(
    answerWithinMs,
    Promise.all([
      ...people.map((one) => one.submit(right)),
      learner.ask('/api/submissions'),
      learner.ask(`/api/submissions/${ids[0]}`),
      learner.ask(`/api/submissions/${ids[0]}/events`),
      learner.ask('/api/ready'),
      new Learner(installation.url).post('/api/auth/sign-in/anonymous', {}),
    ]),
  )
  for (const { status, body } of answers) {
    expect([500, 503]).toContain(status)
    expect(JSON.stringify(body)).not.toMatch(/ECONNREFUSED|Prisma|node_modules/)
  }
  for (const { body } of answers.slice(0, 5))
    expect(body).toMatchObject({
      error: { code: expect.any(String), message: expect.stringMatching(/^[A-Z].*\.$/) },
    })
  expect(await installation.status('/api/health')).toBe(200)

  await postgres.startAgain()
  await until('readiness', async () => (await installation.status('/api/ready')) === 200)
  expect(installation.programs.map(({ hasEnded }) => hasEnded)).toEqual([false, false])
  const later = await learner.submitted(right)
  expect(await learner.verdict(later)).toMatchObject({ status: 'accepted' })
  for (const [index, id] of ids.entries()) {
    const verdict = await (people[Math.floor(index / 3)] as Learner).verdict(id)
    expect(verdict.status).toBe('accepted')
  }
  const rows = await installation.query<{ verdicts: string }>(
    'SELECT count(verdict.judging_id) AS verdicts FROM judging LEFT JOIN verdict ON judging_id = id GROUP BY id',
  )
  expect(rows.map(({ verdicts }) => Number(verdicts))).toEqual(Array(ids.length + 1).fill(1))
})

function within<Result>(ms: number, act: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const late = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms)
  return Promise.race([act, promise]).finally(() => clearTimeout(late))
}
