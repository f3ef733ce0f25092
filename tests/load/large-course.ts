// A course as large as they come, written straight into the database: judging 600 000 submissions would take a night.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../platform/database/index.ts'
import { assignmentFields, fromNow, makeCourse, signUp } from '../support/course.ts'
import type { Installation } from '../support/installation.ts'
import { root } from '../support/judge.ts'
import type { Learner } from '../support/learner.ts'

export const students = 1_000
export const exercises = 40
/** Of each student, of each exercise. */
export const attempts = 15
const exercisesAnAssignment = 4

const groups = ['examples', 'kernels', 'sizes', 'invalid'].map((id, index) => ({
  ...{ id, title: `Group ${id}`, hidden: index > 0, weight: 0.25, passed: 4 - index, total: 4 },
  status: index > 0 ? 'wrong-answer' : 'accepted',
}))

export interface LargeCourse {
  id: string
  /** One of its assignments, and an exercise of it. */
  assignment: string
  exercise: string
  instructor: Learner
  student: Learner
  studentLine: string
}

/** Makes it, with everything a first page of it needs. The programs are stopped meanwhile. */
export async function makeLargeCourse(installation: Installation): Promise<LargeCourse> {
  const { url } = installation
  const [{ learner: instructor }, ada] = [await signUp(url, 'Instructor'), await signUp(url, 'Ada')]
  const id = await makeCourse(instructor, { graceDays: 5 })
  const slugs = readdirSync(join(root, 'exercises'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .slice(0, exercises)
  let assignment = ''
  for (let from = 0; from < exercises; from += exercisesAnAssignment) {
    const part = slugs.slice(from, from + exercisesAnAssignment)
    const due = -24 * (exercises - from)
    const fields = assignmentFields({
      ...{ title: `Assignment ${1 + from / exercisesAnAssignment}`, opensAt: fromNow(due - 480) },
      ...{ dueAt: fromNow(due), closesAt: fromNow(due + 240) },
      exercises: part.map((exercise) => ({ exercise, points: 2.5 })),
    })
    const { status, body } = await instructor.post(`/api/courses/${id}/assignments`, fields)
    if (status !== 201) throw new Error(JSON.stringify(body))
    assignment = body.id
  }
  await installation.stop()
  await write(installation, id, ada.email)
  await installation.startWeb()
  await installation.ready()
  const [line] = await instructorsView(instructor, id, ada.email)
  const exercise = slugs.at(-1) ?? ''
  return { id, assignment, exercise, instructor, student: ada.learner, studentLine: line ?? '' }
}

async function instructorsView(instructor: Learner, course: string, email: string): Promise<string[]> {
  const { body } = await instructor.ask(`/api/courses/${course}/roster`)
  return body.lines
    .filter((line: { email: string }) => line.email === email)
    .map(({ id }: { id: string }) => id)
}

async function write(installation: Installation, course: string, ownEmail: string): Promise<void> {
  const database = await openDatabase(installation)
  const run = (sql: string, ...values: unknown[]) => database.prisma.$executeRawUnsafe(sql, ...values)
  try {
    // Everybody else has no way to sign in, and needs none.
    await run(
      `INSERT INTO "user" (id, name, email, email_verified, updated_at)
       SELECT 'large-' || n, 'Student ' || n, 'student-' || n || '@example.edu', true, now()
       FROM generate_series(2, $1::int) AS n`,
      students,
    )
    await run(
      `INSERT INTO enrolment (id, course_id, user_id, role, email, name, section, created_at, claimed_at)
       SELECT gen_random_uuid(), $1::uuid, id, 'student', email, name, 'Section ' || (1 + length(id) % 4), now(), now()
       FROM "user" WHERE id LIKE 'large-%' OR email = $2`,
      course,
      ownEmail,
    )
    await run(
      `INSERT INTO exercise_version (slug, version, public_bundle, private_bundle)
       SELECT DISTINCT exercise, 'large', '{}', '{}' FROM assignment_exercise`,
    )
    await run(
      `INSERT INTO standing (assignment_id, enrolment_id, exercise)
       SELECT assignment.id, enrolment.id, assignment_exercise.exercise
       FROM assignment JOIN assignment_exercise ON assignment_exercise.assignment_id = assignment.id
       JOIN enrolment ON enrolment.course_id = assignment.course_id AND enrolment.role = 'student'
       WHERE assignment.course_id = $1::uuid`,
      course,
    )
    await run(
      `INSERT INTO submission (id, user_id, exercise, exercise_version, source, idempotency_key, submitted_at,
         assignment_id, enrolment_id)
       SELECT gen_random_uuid(), enrolment.user_id, standing.exercise, 'large', convert_to(repeat('x', 200), 'UTF8'),
         assignment.id || standing.exercise || n, assignment.due_at - interval '10 days' * random() ^ 2 + interval '2 days',
         assignment.id, enrolment.id
       FROM standing JOIN assignment ON assignment.id = standing.assignment_id
       JOIN enrolment ON enrolment.id = standing.enrolment_id
       CROSS JOIN generate_series(1, $1::int) AS n`,
      attempts,
    )
    await run(
      `INSERT INTO judging (id, submission_id, exercise, exercise_version, reason, queued_at, started_at, judged_at)
       SELECT gen_random_uuid(), id, exercise, exercise_version, 'submitted', submitted_at, submitted_at, submitted_at
       FROM submission WHERE exercise_version = 'large'`,
    )
    await run(
      `INSERT INTO verdict (judging_id, status, score, mistake, judge_version, body, recorded_at)
       SELECT id, status, CASE status WHEN 'accepted' THEN 1 ELSE floor(random() * 10) / 10 END,
         CASE WHEN status = 'wrong-answer' AND random() < 0.5 THEN 'flipped-kernel' END, '1', '{}', judged_at
       FROM (SELECT *, CASE WHEN random() < 0.25 THEN 'accepted' ELSE 'wrong-answer' END AS status
         FROM judging WHERE exercise_version = 'large') AS judged`,
    )
    await run(
      `UPDATE standing SET attempts = found.attempts, judged = found.judged, last_at = found.last_at,
         last_status = found.last_status, last_mistake = found.last_mistake
       FROM (
         SELECT assignment_id, enrolment_id, exercise, count(*) AS attempts, max(submitted_at) AS last_at,
           (array_agg(status ORDER BY submitted_at DESC))[1] AS last_status,
           (array_agg(mistake ORDER BY submitted_at DESC))[1] AS last_mistake,
           json_agg(json_build_array(id, floor(extract(epoch FROM submitted_at) * 1000)::bigint, score)
             ORDER BY submitted_at) FILTER (WHERE score > best OR best IS NULL OR is_last)::text AS judged
         FROM (
           SELECT submission.*, verdict.score, verdict.status, verdict.mistake,
             max(verdict.score) OVER (earlier ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS best,
             lead(submission.id) OVER earlier IS NULL AS is_last
           FROM submission JOIN judging ON judging.submission_id = submission.id
           JOIN verdict ON verdict.judging_id = judging.id
           WHERE submission.exercise_version = 'large'
           WINDOW earlier AS (PARTITION BY assignment_id, enrolment_id, submission.exercise ORDER BY submitted_at)
         ) AS tried GROUP BY assignment_id, enrolment_id, exercise
       ) AS found
       WHERE standing.assignment_id = found.assignment_id AND standing.enrolment_id = found.enrolment_id
         AND standing.exercise = found.exercise`,
    )
    // Of the last verdicts groups are read: they are as long as real ones.
    await run(
      `UPDATE verdict SET body = json_build_object('groups', $1::json, 'console', repeat(md5(verdict.judging_id::text), 64))::text
       FROM judging, (SELECT (judged::json -> -1 ->> 0)::uuid AS id FROM standing WHERE judged <> '[]') AS last
       WHERE judging.submission_id = last.id AND verdict.judging_id = judging.id`,
      JSON.stringify(groups),
    )
    await run(
      `INSERT INTO practice_event (id, user_id, exercise, kind, occurred_at, recorded_at)
       SELECT gen_random_uuid(), enrolment.user_id, standing.exercise, kind::practice_event_kind,
         last_at - interval '8 days' * random(), now()
       FROM standing JOIN enrolment ON enrolment.id = standing.enrolment_id
       CROSS JOIN unnest(ARRAY['opened', 'first-run', 'passed']) AS kind`,
    )
    await run('ANALYZE')
  } finally {
    await database.close()
  }
}
