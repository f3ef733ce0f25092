import type { Connection, Database } from '../database/index.ts'
import type { StandingKey } from '../standings/data.ts'

/** What staff has written to a line of a submission. */
export interface Comment {
  id: string
  /** From 1. */
  line: number
  body: string
  /** Who wrote it as it stands. */
  author: string
  revision: number
  writtenAt: Date
  /** null: a draft. */
  releasedAt: Date | null
  /** null: its student has not seen it as it stands. */
  readAt: Date | null
}

type NewComment = Pick<Comment, 'id' | 'line' | 'body' | 'writtenAt'> & {
  submissionId: string
  authorId: string
}

export async function insertComment({ prisma }: Database, comment: NewComment): Promise<void> {
  await prisma.comment.create({ data: comment })
}

/** As it was when somebody read it. */
interface Seen {
  id: string
  submissionId: string
  revision: number
}

/** @returns false where it is not there as it was seen. Its student has to read it again. */
export async function updateComment(
  { prisma }: Database,
  seen: Seen,
  change: Pick<NewComment, 'body' | 'authorId' | 'writtenAt'>,
): Promise<boolean> {
  const data = { ...change, readAt: null, revision: { increment: 1 } }
  return (await prisma.comment.updateMany({ where: seen, data })).count === 1
}

/** @returns false where it is not there as it was seen */
export async function removeComment({ prisma }: Database, seen: Seen): Promise<boolean> {
  return (await prisma.comment.deleteMany({ where: seen })).count === 1
}

export async function hasComment(
  { prisma }: Database,
  { id, submissionId }: Pick<Seen, 'id' | 'submissionId'>,
): Promise<boolean> {
  return (await prisma.comment.count({ where: { id, submissionId } })) > 0
}

/** By line; of one line in the order of time. */
export async function listComments(
  { prisma }: Database,
  submissionId: string,
  { isReleased }: { isReleased?: true } = {},
): Promise<Comment[]> {
  const rows = await prisma.comment.findMany({
    where: { submissionId, ...(isReleased ? { releasedAt: { not: null } } : {}) },
    orderBy: [{ line: 'asc' }, { writtenAt: 'asc' }, { id: 'asc' }],
    omit: { submissionId: true, authorId: true },
    include: { author: { select: { name: true } } },
  })
  return rows.map(({ author, ...comment }) => ({ ...comment, author: author.name }))
}

/**
 * Releases the drafts of a submission, or of an assignment. Whoever edits one meanwhile is told: its revision is another.
 * @returns of each that was released, whose submission it is of
 */
export async function updateReleased(
  connection: Connection,
  { submissionId, assignmentId }: { submissionId?: string; assignmentId?: string },
  releasedAt: Date,
): Promise<string[]> {
  const rows = await connection.$queryRaw<{ submissionId: string }[]>`
    UPDATE comment SET released_at = ${releasedAt}::timestamptz, revision = comment.revision + 1
    FROM submission
    WHERE submission.id = comment.submission_id AND comment.released_at IS NULL
      AND (submission.id = ${submissionId ?? null}::uuid OR submission.assignment_id = ${assignmentId ?? null}::uuid)
    RETURNING comment.submission_id::text AS "submissionId"`
  return rows.map((row) => row.submissionId)
}

export interface CommentCount {
  submissionId: string
  enrolmentId: string
  drafts: number
  released: number
}

/** Of the submissions of an assignment's exercise that have any; of one person's, where named. */
export async function countComments(
  { prisma }: Database,
  { assignmentId, exercise, enrolmentId }: Omit<StandingKey, 'enrolmentId'> & { enrolmentId?: string },
): Promise<CommentCount[]> {
  return prisma.$queryRaw<CommentCount[]>`
    SELECT submission.id::text AS "submissionId", submission.enrolment_id::text AS "enrolmentId",
      (count(*) FILTER (WHERE comment.released_at IS NULL))::int AS drafts,
      count(comment.released_at)::int AS released
    FROM submission JOIN comment ON comment.submission_id = submission.id
    WHERE submission.assignment_id = ${assignmentId}::uuid AND submission.exercise = ${exercise}
      AND (${enrolmentId ?? null}::uuid IS NULL OR submission.enrolment_id = ${enrolmentId ?? null}::uuid)
    GROUP BY submission.id`
}

/** In a whole assignment. */
export async function countDrafts({ prisma }: Database, assignmentId: string): Promise<number> {
  return prisma.comment.count({ where: { releasedAt: null, submission: { assignmentId } } })
}

/** Released comments that a student has not read, by what they were handed in for. */
export async function countUnread(
  { prisma }: Database,
  userId: string,
): Promise<{ assignmentId: string; count: number }[]> {
  return prisma.$queryRaw<{ assignmentId: string; count: number }[]>`
    SELECT submission.assignment_id::text AS "assignmentId", count(*)::int AS count
    FROM submission JOIN comment ON comment.submission_id = submission.id
    WHERE submission.user_id = ${userId} AND comment.released_at IS NOT NULL AND comment.read_at IS NULL
    GROUP BY submission.assignment_id`
}

/** @param ids of comments that were shown */
export async function updateRead(
  { prisma }: Database,
  submissionId: string,
  ids: readonly string[],
  readAt: Date,
): Promise<void> {
  const where = { submissionId, id: { in: [...ids] }, releasedAt: { not: null }, readAt: null }
  await prisma.comment.updateMany({ where, data: { readAt } })
}

export interface SavedComment {
  id: string
  body: string
}

/** The last that was saved first. */
export async function listSaved({ prisma }: Database, courseId: string): Promise<SavedComment[]> {
  return prisma.savedComment.findMany({
    where: { courseId },
    orderBy: [{ savedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, body: true },
  })
}

export async function countSaved({ prisma }: Database, courseId: string): Promise<number> {
  return prisma.savedComment.count({ where: { courseId } })
}

/** Saved twice, it is there once. */
export async function insertSaved(
  { prisma }: Database,
  saved: SavedComment & { courseId: string; savedAt: Date },
): Promise<void> {
  await prisma.savedComment.createMany({ data: [saved], skipDuplicates: true })
}

/** @returns false where there is none */
export async function removeSaved({ prisma }: Database, courseId: string, id: string): Promise<boolean> {
  return (await prisma.savedComment.deleteMany({ where: { courseId, id } })).count === 1
}
