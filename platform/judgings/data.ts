import type { TrainingProgress } from '../../grader/contract/training.ts'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { Prisma } from '../../prisma/client/client.ts'
import type { Connection, Database } from '../database/index.ts'

/** Of the judgings of a submission those whose verdict can count, for SQL: what was judged again counts once that is applied. */
export const mayCount = Prisma.sql`(judging.regrade_id IS NULL OR judging.applied_at IS NOT NULL)`

/** The same, as a filter of the database's client. */
export const whereMayCount = {
  OR: [{ regradeId: null }, { appliedAt: { not: null } }],
} satisfies Prisma.JudgingWhereInput

export interface ClaimedJudging {
  submissionId: string
  userId: string
  exercise: string
  exerciseVersion: string
  source: Uint8Array
  /** The file of a network that was trained elsewhere. */
  weights: Uint8Array | null
  /** The very same weights came from somebody else before. */
  isKnown: boolean
  /** For an assignment, not for practice alone. */
  isHandedIn: boolean
  /** What it is judged again for; null: it was submitted. */
  regradeId: string | null
}

/** Writes the lease of whoever judges now; undefined where the judging has its verdict already, or was cancelled. */
export async function writeLease(
  { prisma }: Database,
  id: string,
  lease: string,
  now: Date,
): Promise<ClaimedJudging | undefined> {
  const [row] = await prisma.$queryRaw<ClaimedJudging[]>`
    UPDATE judging SET lease = ${lease}::uuid, started_at = ${now}::timestamptz
    FROM submission
    WHERE judging.id = ${id}::uuid AND judging.judged_at IS NULL AND judging.cancelled_at IS NULL
      AND submission.id = judging.submission_id
    RETURNING submission.id::text AS "submissionId", submission.user_id AS "userId", submission.source,
      submission.weights,
      EXISTS (
        SELECT FROM submission AS other
        WHERE other.exercise = submission.exercise AND other.weights_digest = submission.weights_digest
          AND other.user_id <> submission.user_id AND other.submitted_at < submission.submitted_at
      ) AS "isKnown",
      submission.assignment_id IS NOT NULL AS "isHandedIn", judging.regrade_id::text AS "regradeId",
      judging.exercise, judging.exercise_version AS "exerciseVersion"`
  return row
}

/** Takes a lease back, so that the judging waits again. @returns false where it is another's by now, or judged */
export async function clearLease(connection: Connection, id: string, lease: string): Promise<boolean> {
  const cleared = await connection.judging.updateMany({
    where: { id, lease, judgedAt: null },
    data: { lease: null, startedAt: null },
  })
  return cleared.count === 1
}

/** @returns false where the lease is another's by now: nothing is written */
export async function writeProgress(
  connection: Connection,
  { id, lease }: { id: string; lease: string },
  progress: TrainingProgress,
): Promise<boolean> {
  const written = await connection.judging.updateMany({
    where: { id, lease, judgedAt: null, cancelledAt: null },
    data: { progress: JSON.stringify(progress) },
  })
  return written.count === 1
}

/** Ends the judging that its learner waits for. @returns its id; undefined where there is nothing to be ended any more */
export async function writeCancellation(
  connection: Connection,
  submissionId: string,
  now: Date,
): Promise<string | undefined> {
  const [row] = await connection.$queryRaw<{ id: string }[]>`
    UPDATE judging SET cancelled_at = ${now}::timestamptz
    WHERE submission_id = ${submissionId}::uuid AND regrade_id IS NULL AND judged_at IS NULL
      AND cancelled_at IS NULL
    RETURNING id::text`
  return row?.id
}

/** Whether whoever holds the lease is to go on. */
export async function isWanted({ prisma }: Database, id: string, lease: string): Promise<boolean> {
  return (await prisma.judging.count({ where: { id, lease, cancelledAt: null } })) === 1
}

/** @returns false where the lease is another's by now, or the verdict is there: nothing is written */
export async function writeVerdict(
  connection: Connection,
  { id, lease }: { id: string; lease: string },
  verdict: Verdict,
  now: Date,
): Promise<boolean> {
  const { status, score, judgeVersion } = verdict
  const mistake = verdict.diagnosis?.mistake ?? null
  const written = await connection.$executeRaw`
    WITH mine AS (
      UPDATE judging SET judged_at = ${now}::timestamptz
      WHERE id = ${id}::uuid AND lease = ${lease}::uuid AND judged_at IS NULL AND cancelled_at IS NULL
      RETURNING id
    )
    INSERT INTO verdict (judging_id, status, score, mistake, judge_version, body, recorded_at)
    SELECT id, ${status}, ${score}::float8, ${mistake}, ${judgeVersion}, ${JSON.stringify(verdict)},
      ${now}::timestamptz
    FROM mine`
  return written === 1
}

/** Counts a fault of the grader. @returns how many there were, this one included */
export async function countFault({ prisma }: Database, id: string): Promise<number> {
  const { faults } = await prisma.judging.update({
    where: { id },
    data: { faults: { increment: 1 } },
    select: { faults: true },
  })
  return faults
}

/** Judgings without a verdict, oldest first. */
export async function listUnjudged({ prisma }: Database) {
  const rows = await prisma.judging.findMany({
    where: { judgedAt: null, cancelledAt: null },
    orderBy: { queuedAt: 'asc' },
    select: { id: true, regradeId: true, submission: { select: { userId: true } } },
  })
  return rows.map(({ id, regradeId, submission }) => ({ id, regradeId, userId: submission.userId }))
}
