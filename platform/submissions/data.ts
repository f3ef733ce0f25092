import type { Connection, Database } from '../database/index.ts'

export interface NewSubmission {
  id: string
  userId: string
  exercise: string
  exerciseVersion: string
  source: Uint8Array
  idempotencyKey: string
  submittedAt: Date
}

/** @returns false where this learner's key was used before, in which case nothing is written */
export async function insertSubmission(connection: Connection, submission: NewSubmission): Promise<boolean> {
  const data = { ...submission, source: Uint8Array.from(submission.source) }
  const { count } = await connection.submission.createMany({ data: [data], skipDuplicates: true })
  return count === 1
}

export async function findOptionalIdByKey(
  connection: Connection,
  userId: string,
  idempotencyKey: string,
): Promise<string | undefined> {
  const found = await connection.submission.findUnique({
    where: { userId_idempotencyKey: { userId, idempotencyKey } },
    select: { id: true },
  })
  return found?.id
}

export async function countUnjudged(connection: Connection, userId: string): Promise<number> {
  return connection.judging.count({ where: { judgedAt: null, submission: { userId } } })
}

export async function insertJudging(
  connection: Connection,
  { id, submission }: { id: string; submission: NewSubmission },
): Promise<void> {
  await connection.judging.create({
    data: {
      id,
      submissionId: submission.id,
      exercise: submission.exercise,
      exerciseVersion: submission.exerciseVersion,
      reason: 'submitted',
      queuedAt: submission.submittedAt,
    },
    select: { id: true },
  })
}

const judgingFields = {
  id: true,
  startedAt: true,
  judgedAt: true,
  verdict: { select: { body: true } },
} as const

/** A submission with its latest judging. */
export async function findOptionalSubmission({ prisma }: Database, id: string) {
  const row = await prisma.submission.findUnique({
    where: { id },
    include: { judgings: { orderBy: { queuedAt: 'desc' }, take: 1, select: judgingFields } },
  })
  const judging = row?.judgings[0]
  return row && judging ? { ...row, judging } : undefined
}

/** Newest first. */
export async function listSubmissions(
  { prisma }: Database,
  userId: string,
  exercise: string | undefined,
  limit: number,
) {
  return prisma.submission.findMany({
    where: { userId, ...(exercise === undefined ? {} : { exercise }) },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      id: true,
      exercise: true,
      submittedAt: true,
      judgings: {
        orderBy: { queuedAt: 'desc' },
        take: 1,
        select: { judgedAt: true, startedAt: true, verdict: { select: { status: true, score: true } } },
      },
    },
  })
}

/** The exercises that a learner has an accepted submission for. */
export async function listPassedExercises({ prisma }: Database, userId: string): Promise<string[]> {
  const rows = await prisma.submission.findMany({
    where: { userId, judgings: { some: { verdict: { status: 'accepted' } } } },
    distinct: ['exercise'],
    select: { exercise: true },
  })
  return rows.map(({ exercise }) => exercise)
}
