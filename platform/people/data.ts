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
  emailVerified: boolean
  role: 'learner' | 'administrator'
  createdAt: Date
}

const columns = { id: true, name: true, email: true, emailVerified: true, role: true, createdAt: true }

/** Whoever practises without an account has none, and neither has who was erased. */
const hasAccount = { OR: [{ isAnonymous: null }, { isAnonymous: false }] }

/** @param sought an e-mail address is in lower case, as all are kept */
export async function findOptionalAccount(
  { prisma }: { prisma: Connection },
  sought: { id: string } | { email: string },
): Promise<Account | undefined> {
  return (await prisma.user.findFirst({ where: { ...sought, ...hasAccount }, select: columns })) ?? undefined
}

/** Those whose name or address has the words in it, the newest first. */
export async function listAccounts({ prisma }: Database, words: string, limit: number): Promise<Account[]> {
  const contains = { contains: words, mode: 'insensitive' as const }
  return prisma.user.findMany({
    where: { AND: [hasAccount, { OR: [{ name: contains }, { email: contains }] }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: columns,
  })
}

/** What people are called who have an account; others are not in it. */
export async function listNames({ prisma }: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const where = { id: { in: [...ids] }, ...hasAccount }
  const rows = await prisma.user.findMany({ where, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function writeName(connection: Connection, id: string, name: string): Promise<void> {
  await connection.user.update({ where: { id }, data: { name } })
}

/** Somebody has shown that the address is theirs. */
export async function writeVerified(connection: Connection, id: string): Promise<void> {
  await connection.user.update({ where: { id }, data: { emailVerified: true } })
}

/** Ends all links to a new password of an account. Its id is what is kept with them. */
export async function deleteResetLinks(connection: Connection, userId: string): Promise<void> {
  await connection.verification.deleteMany({ where: { value: userId } })
}

export interface OpenSession {
  id: string
  createdAt: Date
  /** When it was last prolonged, which is done once a day. */
  updatedAt: Date
  ipAddress: string | null
  userAgent: string | null
}

export async function listSessions({ prisma }: Database, userId: string, now: Date): Promise<OpenSession[]> {
  return prisma.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, createdAt: true, updatedAt: true, ipAddress: true, userAgent: true },
  })
}

export async function writeRole({ prisma }: Database, id: string, role: Account['role']): Promise<void> {
  await prisma.user.update({ where: { id }, data: { role } })
}

/** Takes every way to sign in, every session, key and link, and every right from the accounts of these addresses. */
export async function closeAccounts({ prisma }: Database, emails: readonly string[]): Promise<void> {
  const those = { email: { in: [...emails] } }
  const ids = (await prisma.user.findMany({ where: those, select: { id: true } })).map(({ id }) => id)
  await prisma.$transaction([
    prisma.session.deleteMany({ where: { user: those } }),
    prisma.account.deleteMany({ where: { user: those } }),
    prisma.apiKey.deleteMany({ where: { user: those } }),
    prisma.verification.deleteMany({ where: { value: { in: ids } } }),
    prisma.user.updateMany({ where: those, data: { role: 'learner' } }),
  ])
}
