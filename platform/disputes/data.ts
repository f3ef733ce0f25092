import type { Connection, Database } from '../database/index.ts'

/** A student holds a verdict to be wrong. */
export interface Dispute {
  reason: string
  openedAt: Date
  /** null: it is open. */
  answer: string | null
  answeredAt: Date | null
}

/** @returns false where this submission was disputed before */
export async function insertDispute(
  connection: Connection,
  dispute: Pick<Dispute, 'reason' | 'openedAt'> & { submissionId: string },
): Promise<boolean> {
  return (await connection.dispute.createMany({ data: [dispute], skipDuplicates: true })).count === 1
}

export async function findOptionalDispute(
  { prisma }: Database,
  submissionId: string,
): Promise<Dispute | undefined> {
  const dispute = await prisma.dispute.findUnique({ where: { submissionId }, omit: { submissionId: true } })
  return dispute ?? undefined
}

/** @returns false where it was answered before */
export async function writeAnswer(
  connection: Connection,
  submissionId: string,
  data: { answer: string; answeredAt: Date },
): Promise<boolean> {
  return (await connection.dispute.updateMany({ where: { submissionId, answer: null }, data })).count === 1
}

export interface ListedDispute extends Dispute {
  submissionId: string
  assignmentId: string
  enrolmentId: string
  exercise: string
}

/** Of a course: the open ones first, of these the oldest; of those that were answered the newest. */
export async function listDisputes(
  { prisma }: Database,
  courseId: string,
  limit: number,
): Promise<ListedDispute[]> {
  return prisma.$queryRaw<ListedDispute[]>`
    SELECT submission.id::text AS "submissionId", submission.assignment_id::text AS "assignmentId",
      submission.enrolment_id::text AS "enrolmentId", submission.exercise,
      dispute.reason, dispute.opened_at AS "openedAt", dispute.answer, dispute.answered_at AS "answeredAt"
    FROM dispute JOIN submission ON submission.id = dispute.submission_id
    JOIN assignment ON assignment.id = submission.assignment_id
    WHERE assignment.course_id = ${courseId}::uuid
    ORDER BY dispute.answered_at IS NOT NULL, dispute.answered_at DESC, dispute.opened_at, submission.id
    LIMIT ${limit}`
}

/** How many of a course are not answered. */
export async function countOpen({ prisma }: Database, courseId: string): Promise<number> {
  const [row] = await prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
    FROM dispute JOIN submission ON submission.id = dispute.submission_id
    JOIN assignment ON assignment.id = submission.assignment_id
    WHERE assignment.course_id = ${courseId}::uuid AND dispute.answer IS NULL`
  return row?.count ?? 0
}
