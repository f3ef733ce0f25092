import { setTimeout as delay } from 'node:timers/promises'
import type { Random } from '../../grader/contract/random.ts'
import { createRandom } from '../../grader/tensor/index.ts'
import { openDatabase } from '../../platform/database/index.ts'
import { enrol, makeAssignment, makeCourse, signUp } from '../support/course.ts'
import { Installation } from '../support/installation.ts'
import type { Learner } from '../support/learner.ts'
import { startPostgres } from '../support/postgres.ts'
import { flipped, right } from '../support/sources.ts'
import { atMost, type Line, plain, quantileOf } from './measure.ts'

const students = 1_000
/** Of each student. */
const attempts = 10
const practising = 5
const warmUps = 3
const seconds = 60
/** Before, with nothing beside. */
const secondsAlone = 15
/** Half an hour for the whole regrade. */
const withinMs = 1_800_000

/** Ten thousand submissions are judged again while five students a second submit, on each database. */
export async function measureRegrade(seed: string): Promise<Line[]> {
  const random = createRandom(seed)
  const postgres = await startPostgres()
  try {
    const onServer = await measureOn('PostgreSQL', await postgres.createDatabase(), random)
    return [...onServer, ...(await measureOn('embedded', '', random))]
  } finally {
    await postgres.close()
  }
}

async function measureOn(database: string, databaseUrl: string, random: Random): Promise<Line[]> {
  const environment = { GRADER_SLOTS: '' }
  const installation = await Installation.start({ databaseUrl, environment })
  try {
    await installation.ready()
    const { teacher, learners, assignment } = await makeClass(installation)
    const submit = (learner: Learner) => timeVerdict(learner, assignment)
    for (let count = 0; count < warmUps; count++) await Promise.all(learners.map(submit))
    /** Each of them once a second, at some moment of it. */
    const submitFor = async (wanted: number): Promise<number[]> => {
      const waits: Promise<number>[] = []
      for (let second = 0; second < wanted; second++) {
        for (const learner of learners) waits.push(delay(1_000 * random.unit()).then(() => submit(learner)))
        await delay(1_000)
      }
      return Promise.all(waits)
    }
    const alone = await submitFor(secondsAlone)
    const asked = await teacher.post(`/api/assignments/${assignment}/regrades`, { exercise: 'corr2d' })
    if (asked.body.submissions !== students * attempts) throw new Error(JSON.stringify(asked.body))
    const path = `/api/regrades/${asked.body.id}`
    const started = performance.now()
    const times = await submitFor(seconds)
    const judged = await judgedOf(teacher, path)
    const rate = judged / ((performance.now() - started) / 1_000)
    while ((await judgedOf(teacher, path)) < students * attempts) {
      if (performance.now() - started > withinMs) throw new Error('not all were judged again in time')
      await delay(2_000)
    }
    const all = (performance.now() - started) / 1_000
    return [
      plain(`${database}: submissions meanwhile`, `${times.length}`),
      plain(`${database}: verdict, p95, with nothing beside`, `${quantileOf(alone, 0.95).toFixed(1)} ms`),
      plain(`${database}: verdict, median`, `${quantileOf(times, 0.5).toFixed(1)} ms`),
      atMost(`${database}: verdict, p95`, quantileOf(times, 0.95), 300),
      plain(`${database}: judged again, a second, meanwhile`, rate.toFixed(1)),
      plain(`${database}: all ${students * attempts}`, `${all.toFixed(0)} s`),
      plain(`${database}: preview`, await timed(() => teacher.ask(path))),
      plain(
        `${database}: apply`,
        await timed(() => teacher.post(`${path}/apply`, { neverLower: false, only: null })),
      ),
      plain(`${database}: undo`, await timed(() => teacher.post(`${path}/undo`, {}))),
    ]
  } finally {
    await installation.close()
  }
}

async function timed(ask: () => Promise<{ status: number; body: unknown }>): Promise<string> {
  const started = performance.now()
  const { status, body } = await ask()
  if (status !== 200) throw new Error(JSON.stringify(body))
  return `${(performance.now() - started).toFixed(0)} ms`
}

async function timeVerdict(learner: Learner, assignment: string): Promise<number> {
  const started = performance.now()
  const { status } = await learner.judged(right, { assignment })
  if (status !== 'accepted') throw new Error(`a right submission is ${status}`)
  return performance.now() - started
}

const judgedOf = async (teacher: Learner, path: string): Promise<number> =>
  (await teacher.ask(path)).body.progress.judged

interface Class {
  teacher: Learner
  learners: Learner[]
  assignment: string
}

/** A thousand students who handed in an exercise that an earlier version judged, and five who go on. */
async function makeClass(installation: Installation): Promise<Class> {
  const { url } = installation
  const { learner: teacher } = await signUp(url, 'Teacher')
  const people = await Promise.all(
    Array.from({ length: practising }, (_, index) => signUp(url, `Student ${index}`)),
  )
  const course = await makeCourse(teacher)
  await enrol(teacher, course, people)
  const assignment = await makeAssignment(teacher, course)
  const workers = installation.workers.length
  await installation.stop()
  await write(installation, { course, assignment })
  await installation.startWeb()
  for (let worker = 0; worker < workers; worker++) await installation.startWorker()
  await installation.ready()
  return { teacher, learners: people.map(({ learner }) => learner), assignment }
}

async function write(
  installation: Installation,
  { course, assignment }: { course: string; assignment: string },
): Promise<void> {
  const database = await openDatabase(installation)
  const run = (sql: string, ...values: unknown[]) => database.prisma.$executeRawUnsafe(sql, ...values)
  try {
    await run(
      `INSERT INTO "user" (id, name, email, email_verified, updated_at)
       SELECT 'early-' || n, 'Early ' || n, 'early-' || n || '@example.edu', true, now()
       FROM generate_series(1, $1::int) AS n`,
      students,
    )
    await run(
      `INSERT INTO enrolment (id, course_id, user_id, role, email, name, section, created_at, claimed_at)
       SELECT gen_random_uuid(), $1::uuid, id, 'student', email, name, '', now(), now()
       FROM "user" WHERE id LIKE 'early-%'`,
      course,
    )
    await run(
      `INSERT INTO exercise_version (slug, version, public_bundle, private_bundle) VALUES ('corr2d', 'early', '{}', '{}')`,
    )
    await run(
      `INSERT INTO standing (assignment_id, enrolment_id, exercise, attempts)
       SELECT $1::uuid, id, 'corr2d', $2::int FROM enrolment WHERE user_id LIKE 'early-%'`,
      ...[assignment, attempts],
    )
    await run(
      `INSERT INTO submission (id, user_id, exercise, exercise_version, source, idempotency_key, submitted_at,
         assignment_id, enrolment_id)
       SELECT gen_random_uuid(), user_id, 'corr2d', 'early',
         convert_to(CASE WHEN n % 2 = 0 THEN $2 ELSE $3 END, 'UTF8'), 'early-' || n,
         now() - interval '1 hour' + n * interval '1 minute', $1::uuid, id
       FROM enrolment CROSS JOIN generate_series(1, $4::int) AS n WHERE user_id LIKE 'early-%'`,
      ...[assignment, right, flipped, attempts],
    )
    await run(
      `INSERT INTO judging (id, submission_id, exercise, exercise_version, reason, queued_at, started_at, judged_at)
       SELECT gen_random_uuid(), id, exercise, exercise_version, 'submitted', submitted_at, submitted_at, submitted_at
       FROM submission WHERE exercise_version = 'early'`,
    )
    await run(
      `INSERT INTO verdict (judging_id, status, score, judge_version, body, recorded_at)
       SELECT id, 'wrong-answer', 0.1, '1', '{}', judged_at FROM judging WHERE exercise_version = 'early'`,
    )
    await run(
      `UPDATE standing SET last_status = 'wrong-answer', judged = (
         SELECT json_agg(json_build_array(id, floor(extract(epoch FROM submitted_at) * 1000)::bigint, 0.1)
           ORDER BY submitted_at)::text
         FROM submission WHERE submission.enrolment_id = standing.enrolment_id)
       WHERE attempts = $1::int`,
      attempts,
    )
    await run('ANALYZE')
  } finally {
    await database.close()
  }
}
