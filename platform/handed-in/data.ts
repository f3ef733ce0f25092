import type { Database } from '../database/index.ts'
import { mayCount, whereMayCount } from '../judgings/data.ts'
import type { StandingKey } from '../standings/data.ts'
import type { Place } from './pseudonyms.ts'

/** What somebody handed in for an assignment. */
export interface HandedInWork extends StandingKey {
  id: string
  courseId: string
  submittedAt: Date
  source: Uint8Array
  /** JSON of the latest verdict; null where there is none yet. */
  verdict: string | null
}

export async function findOptionalWork({ prisma }: Database, id: string): Promise<HandedInWork | undefined> {
  const [row] = await prisma.$queryRaw<HandedInWork[]>`
    SELECT submission.id::text, assignment.course_id::text AS "courseId", submission.exercise,
      submission.assignment_id::text AS "assignmentId", submission.enrolment_id::text AS "enrolmentId",
      submission.submitted_at AS "submittedAt", submission.source, verdict.body AS verdict
    FROM submission
    JOIN assignment ON assignment.id = submission.assignment_id
    JOIN judging ON judging.submission_id = submission.id
    LEFT JOIN verdict ON verdict.judging_id = judging.id
    WHERE submission.id = ${id}::uuid AND ${mayCount}
    ORDER BY judging.queued_at DESC LIMIT 1`
  return row
}

export interface WorkAttempt {
  id: string
  submittedAt: Date
  status: string | null
  score: number | null
}

/** All that a student handed in for an exercise of an assignment, newest first. */
export async function listAttempts(
  { prisma }: Database,
  { assignmentId, enrolmentId, exercise }: StandingKey,
): Promise<WorkAttempt[]> {
  return prisma.$queryRaw<WorkAttempt[]>`
    SELECT submission.id::text, submission.submitted_at AS "submittedAt", verdict.status, verdict.score
    FROM submission
    LEFT JOIN LATERAL (
      SELECT id FROM judging WHERE submission_id = submission.id AND ${mayCount} ORDER BY queued_at DESC LIMIT 1
    ) AS judging ON true
    LEFT JOIN verdict ON verdict.judging_id = judging.id
    WHERE assignment_id = ${assignmentId}::uuid AND enrolment_id = ${enrolmentId}::uuid AND exercise = ${exercise}
    ORDER BY submission.submitted_at DESC, submission.id DESC`
}

/** Places of a course, removed ones included: a pseudonym stays whose it is. */
export async function listPlaces({ prisma }: Database, courseId: string): Promise<Place[]> {
  return prisma.enrolment.findMany({ where: { courseId }, select: { id: true, createdAt: true } })
}

/** Students who handed in the same exercise of the same assignment, in the order of the roster; and its author, whoever they are. */
export async function listWhoHandedIn(
  { prisma }: Database,
  { courseId, assignmentId, exercise, enrolmentId }: HandedInWork,
): Promise<string[]> {
  const handedIn = { some: { assignmentId, exercise, attempts: { gt: 0 } } }
  const rows = await prisma.enrolment.findMany({
    where: { courseId, OR: [{ id: enrolmentId }, { role: 'student', removedAt: null, standings: handedIn }] },
    orderBy: [{ removedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** The last that somebody handed in for an exercise of an assignment; what was cancelled was not. */
export async function findOptionalLast(
  { prisma }: Database,
  { assignmentId, enrolmentId, exercise }: StandingKey,
): Promise<string | undefined> {
  const [last] = await prisma.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM submission
    WHERE assignment_id = ${assignmentId}::uuid AND enrolment_id = ${enrolmentId}::uuid AND exercise = ${exercise}
      AND NOT EXISTS (SELECT FROM judging WHERE submission_id = submission.id AND cancelled_at IS NOT NULL)
    ORDER BY submitted_at DESC, id DESC LIMIT 1`
  return last?.id
}

interface LastWork {
  enrolmentId: string
  id: string
  attempts: number
}

/** Of everybody who handed in an exercise of an assignment: how often, and the last. */
export async function listLast(
  { prisma }: Database,
  { assignmentId, exercise }: Pick<StandingKey, 'assignmentId' | 'exercise'>,
): Promise<LastWork[]> {
  return prisma.$queryRaw<LastWork[]>`
    SELECT DISTINCT ON (enrolment_id) enrolment_id::text AS "enrolmentId", id::text,
      (count(*) OVER (PARTITION BY enrolment_id))::int AS attempts
    FROM submission
    WHERE assignment_id = ${assignmentId}::uuid AND exercise = ${exercise}
      AND NOT EXISTS (SELECT FROM judging WHERE submission_id = submission.id AND cancelled_at IS NOT NULL)
    ORDER BY enrolment_id, submitted_at DESC, id DESC`
}

/** When they were handed in, and what came of them. */
export async function listOutcomes(
  { prisma }: Database,
  ids: readonly string[],
): Promise<Map<string, WorkAttempt>> {
  const rows = await prisma.submission.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, submittedAt: true },
      judgings: {
        where: whereMayCount,
        orderBy: { queuedAt: 'desc' },
        take: 1,
        select: { verdict: { select: { status: true, score: true } } },
      },
    },
  })
  return new Map(
    rows.map(({ id, submittedAt, judgings: [judging] }) => {
      const { status = null, score = null } = judging?.verdict ?? {}
      return [id, { id, submittedAt, status, score }]
    }),
  )
}

/** Points that were given in the place of what the submissions come to. */
export async function findOptionalOverride(
  { prisma }: Database,
  { assignmentId, enrolmentId, exercise }: StandingKey,
): Promise<{ points: number; reason: string } | undefined> {
  const standing = await prisma.standing.findUnique({
    where: { assignmentId_enrolmentId_exercise: { assignmentId, enrolmentId, exercise } },
    select: { overridePoints: true, overrideReason: true },
  })
  if (!standing || standing.overridePoints === null) return undefined
  return { points: standing.overridePoints, reason: standing.overrideReason ?? '' }
}
