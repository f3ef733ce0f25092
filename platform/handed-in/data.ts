import type { Database } from '../database/index.ts'
import { mayCount } from '../judgings/data.ts'
import type { StandingKey } from '../standings/data.ts'

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
