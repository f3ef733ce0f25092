import { HiddenResults } from '../../prisma/client/enums.ts'
import type { HiddenResultsRule } from '../assignments/fields.ts'
import type { Connection, Database } from '../database/index.ts'
import { mayCount, whereMayCount } from '../judgings/data.ts'
import { costly, type Use, usePeriodMs } from './fairness.ts'

export interface NewSubmission {
  id: string
  judgingId: string
  userId: string
  exercise: string
  exerciseVersion: string
  source: Uint8Array
  /** Of a network that was trained elsewhere. */
  weights?: { file: Uint8Array; digest: string }
  idempotencyKey: string
  submittedAt: Date
  /** Where it is not for practice alone. */
  handedInFor?: { assignmentId: string; enrolmentId: string }
}

export interface Insertion {
  /** The row of this key: the new one, or the one that an earlier request wrote; none where there were too many. */
  id: string | null
  isNew: boolean
  /** This learner's use of the grader, the new submission not counted. */
  use: Use
}

/** Writes a submission and its judging unless this learner's key was used before, or too many are not judged yet. */
export async function insertSubmission(
  connection: Connection,
  submission: NewSubmission,
  unjudgedLimit: number,
): Promise<Insertion> {
  const { id, judgingId, userId, exercise, exerciseVersion, idempotencyKey, submittedAt } = submission
  const source = Buffer.from(submission.source)
  const weights = submission.weights ? Buffer.from(submission.weights.file) : null
  const digest = submission.weights?.digest ?? null
  const { assignmentId = null, enrolmentId = null } = submission.handedInFor ?? {}
  const since = new Date(submittedAt.getTime() - usePeriodMs)
  const [row] = await connection.$queryRaw<(Use & { inserted: string | null })[]>`
    WITH waiting AS (
      SELECT count(*) FILTER (WHERE judging.judged_at IS NULL AND judging.cancelled_at IS NULL)::int AS unjudged,
        count(*) FILTER (WHERE verdict.status = ANY(${costly}))::int AS stopped
      FROM judging JOIN submission ON submission.id = judging.submission_id
      LEFT JOIN verdict ON verdict.judging_id = judging.id
      WHERE submission.user_id = ${userId} AND judging.regrade_id IS NULL AND (judging.judged_at IS NULL OR judging.judged_at > ${since}::timestamptz)
    ), inserted AS (
      INSERT INTO submission (id, user_id, exercise, exercise_version, source, weights, weights_digest,
        idempotency_key, submitted_at, assignment_id, enrolment_id)
      SELECT ${id}::uuid, ${userId}, ${exercise}, ${exerciseVersion}, ${source}::bytea, ${weights}::bytea,
        ${digest}, ${idempotencyKey}, ${submittedAt}::timestamptz, ${assignmentId}::uuid, ${enrolmentId}::uuid
      FROM waiting WHERE unjudged < ${unjudgedLimit}
      ON CONFLICT (user_id, idempotency_key) DO NOTHING
      RETURNING id
    ), judged AS (
      INSERT INTO judging (id, submission_id, exercise, exercise_version, reason, queued_at)
      SELECT ${judgingId}::uuid, id, ${exercise}, ${exerciseVersion}, 'submitted', ${submittedAt}::timestamptz
      FROM inserted
    )
    SELECT (SELECT id FROM inserted)::text AS inserted, unjudged, stopped FROM waiting`
  if (!row) throw new Error('a count has one row')
  const { inserted, ...use } = row
  if (inserted) return { id, isNew: true, use }
  return { id: await findOptionalIdByKey(connection, userId, idempotencyKey), isNew: false, use }
}

export async function findOptionalIdByKey(
  connection: Connection,
  userId: string,
  idempotencyKey: string,
): Promise<string | null> {
  const found = await connection.submission.findUnique({
    where: { userId_idempotencyKey: { userId, idempotencyKey } },
    select: { id: true },
  })
  return found?.id ?? null
}

export interface JudgedSubmission {
  userId: string
  exercise: string
  submittedAt: Date
  source: Uint8Array
  judgingId: string
  startedAt: Date | null
  judgedAt: Date | null
  cancelledAt: Date | null
  /** JSON of how far a training is. */
  progress: string | null
  /** JSON of the verdict. */
  verdict: string | null
  /** Of the assignment that it was handed in for, when hidden cases are told; null where it is practice. */
  hiddenResults: HiddenResultsRule | null
  /** With an extension. */
  dueAt: Date | null
}

/** A submission with its latest judging, read at once: it is read at each change of what a learner waits for. */
export async function findOptionalSubmission(
  { prisma }: Database,
  id: string,
): Promise<JudgedSubmission | undefined> {
  const [row] = await prisma.$queryRaw<JudgedSubmission[]>`
    SELECT submission.user_id AS "userId", submission.exercise, submission.submitted_at AS "submittedAt",
      submission.source, judging.id::text AS "judgingId", judging.started_at AS "startedAt",
      judging.judged_at AS "judgedAt", judging.cancelled_at AS "cancelledAt", judging.progress,
      verdict.body AS verdict, assignment.hidden_results::text AS "hiddenResults",
      greatest(assignment.due_at, extension.due_at) AS "dueAt"
    FROM submission
    JOIN judging ON judging.submission_id = submission.id
    LEFT JOIN verdict ON verdict.judging_id = judging.id
    LEFT JOIN assignment ON assignment.id = submission.assignment_id
    LEFT JOIN extension ON extension.assignment_id = submission.assignment_id
      AND extension.enrolment_id = submission.enrolment_id
    WHERE submission.id = ${id}::uuid AND ${mayCount}
    ORDER BY judging.queued_at DESC LIMIT 1`
  return row
}

export interface ListedRow
  extends Pick<
    JudgedSubmission,
    'exercise' | 'submittedAt' | 'startedAt' | 'cancelledAt' | 'hiddenResults' | 'dueAt'
  > {
  id: string
  status: string | null
  score: number | null
  /** Of what it was handed in for; null where it is practice. */
  assignmentId: string | null
  assignmentTitle: string | null
  /** Comments that were released and not read. */
  unread: number
}

export interface SubmissionFilter {
  exercise?: string
  /** Handed in for it. */
  assignmentId?: string
}

/** Newest first. */
export async function listSubmissions(
  { prisma }: Database,
  userId: string,
  { exercise, assignmentId }: SubmissionFilter,
  limit: number,
): Promise<ListedRow[]> {
  return prisma.$queryRaw<ListedRow[]>`
    SELECT submission.id::text, submission.exercise, submission.submitted_at AS "submittedAt",
      judging.started_at AS "startedAt", judging.cancelled_at AS "cancelledAt", verdict.status, verdict.score,
      assignment.hidden_results::text AS "hiddenResults",
      greatest(assignment.due_at, extension.due_at) AS "dueAt",
      assignment.id::text AS "assignmentId", assignment.title AS "assignmentTitle",
      (SELECT count(*)::int FROM comment
        WHERE submission_id = submission.id AND released_at IS NOT NULL AND read_at IS NULL) AS unread
    FROM submission
    LEFT JOIN LATERAL (
      SELECT * FROM judging WHERE submission_id = submission.id AND ${mayCount} ORDER BY queued_at DESC LIMIT 1
    ) AS judging ON true
    LEFT JOIN verdict ON verdict.judging_id = judging.id
    LEFT JOIN assignment ON assignment.id = submission.assignment_id
    LEFT JOIN extension ON extension.assignment_id = submission.assignment_id
      AND extension.enrolment_id = submission.enrolment_id
    WHERE submission.user_id = ${userId} AND (${exercise ?? null}::text IS NULL OR submission.exercise = ${exercise ?? null})
      AND (${assignmentId ?? null}::uuid IS NULL OR submission.assignment_id = ${assignmentId ?? null}::uuid)
    ORDER BY submission.submitted_at DESC, submission.id DESC LIMIT ${limit}`
}

/**
 * What says nothing of an assignment that keeps its hidden results to itself, for whatever time: one finds out by nothing that one was
 * right there.
 */
const isOpenlyAccepted = {
  judgings: { some: { verdict: { status: 'accepted' }, ...whereMayCount } },
  OR: [{ assignmentId: null }, { standing: { of: { assignment: { hiddenResults: HiddenResults.now } } } }],
}

/** The exercises that a learner has an accepted submission for. */
export async function listPassedExercises({ prisma }: Database, userId: string): Promise<string[]> {
  const rows = await prisma.submission.findMany({
    where: { userId, ...isOpenlyAccepted },
    distinct: ['exercise'],
    select: { exercise: true },
  })
  return rows.map(({ exercise }) => exercise)
}

/** True where a learner has an accepted submission for the exercise. */
export async function hasAccepted({ prisma }: Database, userId: string, exercise: string): Promise<boolean> {
  const accepted = await prisma.submission.findFirst({
    where: { userId, exercise, ...isOpenlyAccepted },
    select: { id: true },
  })
  return accepted !== null
}
