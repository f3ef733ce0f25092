import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrol, makeAssignment, makeCourse, signUp } from '../support/course.ts'
import { Installation, startWithinMs } from '../support/installation.ts'
import { query, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { right } from '../support/sources.ts'
import { until } from '../support/until.ts'

// A table of a few rows is read as a whole whatever indexes it has. So the planner is told not to, where there is another way:
// what it still reads as a whole has no index. With a large course: npm run load -- courses.

let postgres: TestPostgres
let installation: Installation
let databaseUrl: string

beforeAll(async () => {
  postgres = await startPostgres()
  databaseUrl = await postgres.createDatabase()
  const name = new URL(databaseUrl).pathname.slice(1)
  await query(databaseUrl, `ALTER DATABASE "${name}" SET enable_seqscan = off`)
  installation = await Installation.start({ databaseUrl })
  await installation.ready()
}, startWithinMs)
afterAll(async () => {
  await installation?.close()
  await postgres?.close()
})

async function othersOf(url: string): Promise<number> {
  const [row] = await query<{ count: number }>(
    url,
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  )
  return row?.count ?? Number.NaN
}

test('nothing of a course reads all submissions', { timeout: 60_000 }, async () => {
  const { url } = installation
  const [teacher, ada] = [await signUp(url, 'Teacher'), await signUp(url, 'Ada')]
  const course = await makeCourse(teacher.learner)
  const [line] = await enrol(teacher.learner, course, [ada])
  const assignment = await makeAssignment(teacher.learner, course)
  await query(databaseUrl, 'SELECT pg_stat_reset()')
  const id = await ada.learner.submitted(right, { assignment })
  await ada.learner.verdict(id)
  const owns = [`/api/submissions/${id}`, `/api/submissions/${id}/feedback`, '/api/submissions']
  for (const path of [...owns, `/api/courses/${course}/grades/me`, `/courses/${course}`])
    expect((await ada.learner.ask(path)).status).toBe(200)
  const staffs = [
    `/grades`,
    `/grades/${line}`,
    '/grades/export?format=plain',
    '/roster',
    '/audit',
    '/statistics',
    '/disputes',
  ]
  const works = [
    `/api/handed-in/${id}`,
    `/api/handed-in/${id}/neighbours`,
    `/api/assignments/${assignment}/work`,
    `/api/assignments/${assignment}/exercises/corr2d/statistics`,
  ]
  for (const path of [...staffs.map((rest) => `/api/courses/${course}${rest}`), ...works])
    expect((await teacher.learner.ask(path)).status).toBe(200)
  await teacher.learner.post(`/api/handed-in/${id}/comments`, { line: 1, body: 'Name it.' })
  const released = await teacher.learner.post(`/api/assignments/${assignment}/comments/release`, {})
  expect(released.body).toEqual({ comments: 1, submissions: 1 })
  // The database's counters are told with each connection's end at the latest.
  await installation.stop()
  await until('all connections to have ended', async () => (await othersOf(databaseUrl)) === 0)
  const counters = await query<{ relname: string; seq_scan: string; idx_scan: string }>(
    databaseUrl,
    `SELECT relname, seq_scan::text, idx_scan::text FROM pg_stat_user_tables
     WHERE relname IN ('submission', 'judging', 'verdict', 'standing', 'practice_event') ORDER BY relname`,
  )
  for (const { relname, seq_scan, idx_scan } of counters) {
    expect(`${relname} ${seq_scan}`).toBe(`${relname} 0`)
    expect(Number(idx_scan)).toBeGreaterThan(0)
  }
  expect(counters).toHaveLength(5)
})
