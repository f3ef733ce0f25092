import type { Connection } from '../database/index.ts'
import { mayCount } from '../judgings/data.ts'
import type { JudgedAttempt, Rejudged } from './changes.ts'

/** The exercise of an assignment that is judged again. */
export interface RegradeKey {
  assignmentId: string
  exercise: string
}

export interface Regrade extends RegradeKey {
  id: string
  exerciseVersion: string
  askedAt: Date
  appliedAt: Date | null
  neverLower: boolean
  discardedAt: Date | null
}

export async function findOptionalRegrade(connection: Connection, id: string): Promise<Regrade | undefined> {
  return (await connection.regrade.findUnique({ where: { id } })) ?? undefined
}

/** The course that a regrade is of. */
export async function findCourseId(connection: Connection, regradeId: string): Promise<string> {
  const { of } = await connection.regrade.findUniqueOrThrow({
    where: { id: regradeId },
    select: { of: { select: { assignment: { select: { courseId: true } } } } },
  })
  return of.assignment.courseId
}

/** Newest first. */
export async function listRegrades(connection: Connection, assignmentId: string): Promise<Regrade[]> {
  const orderBy = [{ askedAt: 'desc' as const }, { id: 'desc' as const }]
  return connection.regrade.findMany({ where: { assignmentId }, orderBy })
}

/** As it is now; nobody else changes it, or any regrade of the exercise, until the transaction ends. */
export async function lockRegrade(connection: Connection, regrade: Regrade): Promise<Regrade> {
  await lockExercise(connection, regrade)
  return connection.regrade.findUniqueOrThrow({ where: { id: regrade.id } })
}

/** Keeps others from asking for, applying or discarding a regrade of the same exercise until the transaction ends. */
export async function lockExercise(
  connection: Connection,
  { assignmentId, exercise }: RegradeKey,
): Promise<void> {
  await connection.$queryRaw`
    SELECT FROM assignment_exercise
    WHERE assignment_id = ${assignmentId}::uuid AND exercise = ${exercise} FOR UPDATE`
}

type NewRegrade = Pick<Regrade, 'id' | 'assignmentId' | 'exercise' | 'exerciseVersion' | 'askedAt'>

/**
 * Writes a regrade, with a judging for each judged submission.
 * @param onlyOutdated leaves out those that the same version and this very judge have judged without a fault of ours
 * @returns how many there are
 */
export async function insertRegrade(
  connection: Connection,
  regrade: NewRegrade,
  { judgeVersion, onlyOutdated }: { judgeVersion: string; onlyOutdated: boolean },
): Promise<number> {
  const { id, assignmentId, exercise, exerciseVersion, askedAt } = regrade
  await connection.regrade.create({ data: { id, assignmentId, exercise, exerciseVersion, askedAt } })
  return connection.$executeRaw`
    INSERT INTO judging (id, submission_id, exercise, exercise_version, reason, regrade_id, queued_at)
    SELECT gen_random_uuid(), submission.id, submission.exercise, ${exerciseVersion}, 'regrade', ${id}::uuid,
      ${askedAt}::timestamptz
    FROM submission CROSS JOIN LATERAL (
      SELECT judging.exercise_version, verdict.judge_version, verdict.status
      FROM judging JOIN verdict ON verdict.judging_id = judging.id
      WHERE judging.submission_id = submission.id AND ${mayCount}
      ORDER BY judging.queued_at DESC LIMIT 1
    ) AS counting
    WHERE submission.assignment_id = ${assignmentId}::uuid AND submission.exercise = ${exercise}
      AND (NOT ${onlyOutdated} OR counting.exercise_version <> ${exerciseVersion}
        OR counting.judge_version <> ${judgeVersion} OR counting.status = 'internal-error')`
}

export interface JudgedByVersion {
  exercise: string
  exerciseVersion: string
  judgeVersion: string
  submissions: number
}

/** How many submissions of an assignment have a verdict that counts, by what gave it. */
export async function countByVersion(
  connection: Connection,
  assignmentId: string,
): Promise<JudgedByVersion[]> {
  return connection.$queryRaw`
    SELECT submission.exercise, counting.exercise_version AS "exerciseVersion",
      counting.judge_version AS "judgeVersion", count(*)::int AS submissions
    FROM submission CROSS JOIN LATERAL (
      SELECT judging.exercise_version, verdict.judge_version
      FROM judging JOIN verdict ON verdict.judging_id = judging.id
      WHERE judging.submission_id = submission.id AND ${mayCount}
      ORDER BY judging.queued_at DESC LIMIT 1
    ) AS counting
    WHERE submission.assignment_id = ${assignmentId}::uuid
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`
}

export interface WaitingPart {
  regradeId: string
  /** Only those with an id after this one. */
  after?: string
  skip: number
  take: number
}

/** Those of a part of a regrade's judgings, by id, that have no verdict. */
export async function listWaiting(
  connection: Connection,
  { regradeId, after, skip, take }: WaitingPart,
): Promise<{ id: string; regradeId: string; userId: string; hasWeights: boolean }[]> {
  const first = after ?? null
  return connection.$queryRaw`
    SELECT judging.id::text, judging.regrade_id::text AS "regradeId", submission.user_id AS "userId",
      submission.weights IS NOT NULL AS "hasWeights"
    FROM (
      SELECT * FROM judging
      WHERE regrade_id = ${regradeId}::uuid AND (${first}::uuid IS NULL OR id > ${first}::uuid)
      ORDER BY id OFFSET ${skip} LIMIT ${take}
    ) AS judging
    JOIN submission ON submission.id = judging.submission_id
    WHERE judging.judged_at IS NULL AND judging.cancelled_at IS NULL ORDER BY judging.id`
}

export interface RegradeProgress {
  total: number
  judged: number
}

export async function countJudged(connection: Connection, regradeId: string): Promise<RegradeProgress> {
  const [row] = await connection.$queryRaw<RegradeProgress[]>`
    SELECT count(*)::int AS total, count(judged_at)::int AS judged FROM judging
    WHERE regrade_id = ${regradeId}::uuid`
  return row ?? { total: 0, judged: 0 }
}

type RejudgedRow = Omit<Rejudged, 'before' | 'after'> & {
  beforeStatus: string
  beforeScore: number
  beforeMistake: string | null
  afterStatus: string | null
  afterScore: number | null
  afterMistake: string | null
}

/** What is judged again, in the order of time, each with the verdict that counts without this regrade. */
export async function listRejudged(connection: Connection, regradeId: string): Promise<Rejudged[]> {
  const rows = await connection.$queryRaw<RejudgedRow[]>`
    SELECT submission.id::text, submission.enrolment_id::text AS "enrolmentId",
      submission.submitted_at AS "submittedAt", again.id::text AS "judgingId",
      again.applied_at IS NOT NULL AS "isApplied",
      counting.status AS "beforeStatus", counting.score AS "beforeScore", counting.mistake AS "beforeMistake",
      verdict.status AS "afterStatus", verdict.score AS "afterScore", verdict.mistake AS "afterMistake"
    FROM judging AS again
    JOIN submission ON submission.id = again.submission_id
    LEFT JOIN verdict ON verdict.judging_id = again.id
    CROSS JOIN LATERAL (
      SELECT verdict.status, verdict.score, verdict.mistake
      FROM judging JOIN verdict ON verdict.judging_id = judging.id
      WHERE judging.submission_id = submission.id AND judging.queued_at < again.queued_at AND ${mayCount}
      ORDER BY judging.queued_at DESC LIMIT 1
    ) AS counting
    WHERE again.regrade_id = ${regradeId}::uuid
    ORDER BY submission.submitted_at, submission.id`
  return rows.map(rejudgedOf)
}

/** Whether a later regrade of the same exercise counts. */
export async function hasLaterApplied(connection: Connection, regrade: Regrade): Promise<boolean> {
  const { assignmentId, exercise, askedAt } = regrade
  const where = { assignmentId, exercise, askedAt: { gt: askedAt }, appliedAt: { not: null } }
  return (await connection.regrade.count({ where })) > 0
}

/** The one that waits to be applied or discarded. */
export async function findOptionalOpen(
  connection: Connection,
  { assignmentId, exercise }: RegradeKey,
): Promise<Regrade | undefined> {
  const where = { assignmentId, exercise, appliedAt: null, discardedAt: null }
  return (await connection.regrade.findFirst({ where })) ?? undefined
}

function rejudgedOf(row: RejudgedRow): Rejudged {
  const { beforeStatus, beforeScore, beforeMistake, afterStatus, afterScore, afterMistake, ...rest } = row
  const isJudged = afterStatus !== null && afterScore !== null
  return {
    ...rest,
    before: { status: beforeStatus, score: beforeScore, mistake: beforeMistake },
    after: isJudged ? { status: afterStatus, score: afterScore, mistake: afterMistake } : null,
  }
}

/** The judged submissions of some people in an exercise, by the verdicts that count. */
export async function listCounting(
  connection: Connection,
  { assignmentId, exercise }: RegradeKey,
  enrolmentIds: readonly string[],
): Promise<JudgedAttempt[]> {
  return connection.$queryRaw`
    SELECT submission.id::text, submission.enrolment_id::text AS "enrolmentId",
      submission.submitted_at AS "submittedAt", counting.status, counting.score, counting.mistake
    FROM submission CROSS JOIN LATERAL (
      SELECT verdict.status, verdict.score, verdict.mistake
      FROM judging JOIN verdict ON verdict.judging_id = judging.id
      WHERE judging.submission_id = submission.id AND verdict.status <> 'internal-error' AND ${mayCount}
      ORDER BY judging.queued_at DESC LIMIT 1
    ) AS counting
    WHERE submission.assignment_id = ${assignmentId}::uuid AND submission.exercise = ${exercise}
      AND submission.enrolment_id = ANY(${enrolmentIds}::uuid[])`
}

export interface Application {
  at: Date
  neverLower: boolean
  judgingIds: readonly string[]
}

/** Lets verdicts of a regrade count; with null, none of them any more. */
export async function writeApplied(
  connection: Connection,
  regradeId: string,
  application: Application | null,
): Promise<void> {
  const { at = null, neverLower = false, judgingIds = null } = application ?? {}
  await connection.regrade.update({ where: { id: regradeId }, data: { appliedAt: at, neverLower } })
  await connection.$executeRaw`
    UPDATE judging SET applied_at = ${at}::timestamptz
    WHERE regrade_id = ${regradeId}::uuid
      AND (${judgingIds}::uuid[] IS NULL OR id = ANY(${judgingIds}::uuid[]))`
}

/** Ends a regrade that counts for nobody: what has no verdict yet gets none. */
export async function writeDiscarded(connection: Connection, regradeId: string, at: Date): Promise<void> {
  await connection.regrade.update({ where: { id: regradeId }, data: { discardedAt: at } })
  await connection.judging.updateMany({ where: { regradeId, judgedAt: null }, data: { cancelledAt: at } })
}
