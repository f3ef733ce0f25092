import type { Database } from '../database/index.ts'

/** What is kept of somebody's account, but its secrets. */
export async function readAccountRows({ prisma }: Database, id: string) {
  const { accounts, sessions, apiKeys, drafts, practiceEvents, solutionRequests, ...account } =
    await prisma.user.findUniqueOrThrow({
      where: { id },
      include: {
        accounts: { select: { providerId: true, createdAt: true, updatedAt: true } },
        sessions: {
          orderBy: { createdAt: 'asc' },
          select: { createdAt: true, updatedAt: true, expiresAt: true, ipAddress: true, userAgent: true },
        },
        apiKeys: {
          orderBy: { createdAt: 'asc' },
          select: { name: true, start: true, createdAt: true, expiresAt: true, lastUsedAt: true },
        },
        drafts: { orderBy: { exercise: 'asc' }, omit: { userId: true } },
        practiceEvents: { orderBy: { occurredAt: 'asc' }, omit: { id: true, userId: true } },
        solutionRequests: { orderBy: { requestedAt: 'asc' }, omit: { userId: true } },
      },
    })
  return {
    ...{ account, signIns: accounts, sessions, apiKeys, practiceEvents, solutionRequests },
    drafts: drafts.map(({ source, ...draft }) => ({ ...draft, source: new TextDecoder().decode(source) })),
  }
}

/** Somebody's places in courses, those that they were removed from, too. */
export async function listPlaces({ prisma }: Database, userId: string) {
  return prisma.enrolment.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    omit: { courseId: true, userId: true, claimCode: true },
    include: { course: { select: { id: true, title: true, term: true, graceDays: true } } },
  })
}

export interface Place {
  submittedAt: Date
  id: string
}

/** Submissions in the order of time, with what was said of them; what they came to is read one by one. */
export async function listSubmitted(
  { prisma }: Database,
  userId: string,
  after: Place | undefined,
  limit: number,
) {
  const isAfter = after && {
    OR: [
      { submittedAt: { gt: after.submittedAt } },
      { submittedAt: after.submittedAt, id: { gt: after.id } },
    ],
  }
  return prisma.submission.findMany({
    where: { userId, ...isAfter },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take: limit,
    select: {
      ...{ id: true, submittedAt: true, exerciseVersion: true, assignmentId: true, enrolmentId: true },
      weights: true,
      comments: {
        where: { releasedAt: { not: null } },
        orderBy: [{ line: 'asc' }, { writtenAt: 'asc' }],
        select: { line: true, body: true, writtenAt: true, releasedAt: true, readAt: true },
      },
      dispute: { omit: { submissionId: true } },
    },
  })
}

/** What somebody wrote to the work of others, as staff of a course. */
export async function listWrittenComments({ prisma }: Database, authorId: string) {
  return prisma.comment.findMany({
    where: { authorId },
    orderBy: { writtenAt: 'asc' },
    select: { submissionId: true, line: true, body: true, writtenAt: true, releasedAt: true },
  })
}

/** What the audit has of somebody's doing. Details are about others. */
export async function listActs({ prisma }: Database, actorId: string) {
  return prisma.auditEntry.findMany({
    where: { actorId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { at: true, action: true, courseId: true },
  })
}
