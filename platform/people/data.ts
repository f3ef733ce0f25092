import type { Connection, Database } from '../database/index.ts'

export async function moveSubmissions(connection: Connection, from: string, to: string): Promise<void> {
  await connection.submission.updateMany({ where: { userId: from }, data: { userId: to } })
}

export async function movePracticeEvents(connection: Connection, from: string, to: string): Promise<void> {
  const known = await connection.practiceEvent.findMany({ where: { userId: to } })
  const keys = new Set(known.map(eventKey))
  const events = await connection.practiceEvent.findMany({ where: { userId: from } })
  const moved = events.filter((event) => !keys.has(eventKey(event))).map(({ id }) => id)
  await connection.practiceEvent.updateMany({ where: { id: { in: moved } }, data: { userId: to } })
  await connection.practiceEvent.deleteMany({ where: { userId: from } })
}

/** Where both have asked for a solution, the earlier time stays. */
export async function moveSolutionRequests(connection: Connection, from: string, to: string): Promise<void> {
  const requests = await connection.solutionRequest.findMany({ where: { userId: from } })
  for (const { exercise, requestedAt } of requests) {
    const key = { userId_exercise: { userId: to, exercise } }
    const known = await connection.solutionRequest.findUnique({ where: key })
    if (known && known.requestedAt <= requestedAt) continue
    const create = { userId: to, exercise, requestedAt }
    await connection.solutionRequest.upsert({ where: key, create, update: { requestedAt } })
  }
  await connection.solutionRequest.deleteMany({ where: { userId: from } })
}

/** Where both have a draft, the later one stays. */
export async function moveDrafts(connection: Connection, from: string, to: string): Promise<void> {
  const drafts = await connection.draft.findMany({ where: { userId: from } })
  for (const draft of drafts) {
    const key = { userId_exercise: { userId: to, exercise: draft.exercise } }
    const other = await connection.draft.findUnique({ where: key })
    const later = other && other.savedAt >= draft.savedAt ? other : draft
    const { exercise, savedAt } = draft
    const source = Uint8Array.from(later.source)
    const revision = Math.max(draft.revision, other?.revision ?? 0) + 1
    const values = { source, revision, savedAt: later.savedAt }
    await connection.draft.upsert({ where: key, create: { userId: to, exercise, ...values }, update: values })
    await connection.draft.deleteMany({ where: { userId: from, exercise, savedAt } })
  }
}

const eventKey = (event: { exercise: string; kind: string; occurredAt: Date }) =>
  `${event.exercise} ${event.kind} ${event.occurredAt.getTime()}`

export interface Account {
  id: string
  name: string
  email: string
  role: 'learner' | 'administrator'
  createdAt: Date
}

/** @param email in lower case, as all are kept */
export async function findOptionalAccount({ prisma }: Database, email: string): Promise<Account | undefined> {
  const select = { id: true, name: true, email: true, role: true, createdAt: true }
  return (await prisma.user.findUnique({ where: { email }, select })) ?? undefined
}

export async function writeRole({ prisma }: Database, id: string, role: Account['role']): Promise<void> {
  await prisma.user.update({ where: { id }, data: { role } })
}

/** Takes every way to sign in, every session and every right from the accounts of these addresses. */
export async function closeAccounts({ prisma }: Database, emails: readonly string[]): Promise<void> {
  const theirs = { user: { email: { in: [...emails] } } }
  await prisma.$transaction([
    prisma.session.deleteMany({ where: theirs }),
    prisma.account.deleteMany({ where: theirs }),
    prisma.user.updateMany({ where: { email: { in: [...emails] } }, data: { role: 'learner' } }),
  ])
}
