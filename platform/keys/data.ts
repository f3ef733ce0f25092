import type { Person } from '../auth/person.ts'
import type { Connection, Database } from '../database/index.ts'

export interface ApiKey {
  id: string
  name: string
  start: string
  createdAt: Date
  expiresAt: Date
  /** To the minute; null: it was never used. */
  lastUsedAt: Date | null
}

const columns = { id: true, name: true, start: true, createdAt: true, expiresAt: true, lastUsedAt: true }

export async function insertKey(
  connection: Connection,
  key: Omit<ApiKey, 'lastUsedAt'> & { userId: string; hash: string },
): Promise<void> {
  await connection.apiKey.create({ data: key })
}

/** Newest first; those that have ended, too. */
export async function listKeys({ prisma }: Database, userId: string): Promise<ApiKey[]> {
  return prisma.apiKey.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: columns,
  })
}

/** Keeps others from making keys for the same person until the transaction ends. @returns how many they have */
export async function lockKeys(connection: Connection, userId: string): Promise<number> {
  await connection.$queryRaw`SELECT FROM "user" WHERE id = ${userId} FOR NO KEY UPDATE`
  return connection.apiKey.count({ where: { userId } })
}

/** @returns false where they have no such key */
export async function deleteKey({ prisma }: Database, userId: string, id: string): Promise<boolean> {
  return (await prisma.apiKey.deleteMany({ where: { id, userId } })).count === 1
}

export interface HeldKey extends Pick<ApiKey, 'id' | 'expiresAt' | 'lastUsedAt'> {
  person: Person
}

export async function findOptionalHeldKey({ prisma }: Database, hash: string): Promise<HeldKey | undefined> {
  const row = await prisma.apiKey.findUnique({
    where: { hash },
    select: {
      ...{ id: true, expiresAt: true, lastUsedAt: true },
      user: { select: { id: true, name: true, email: true, isAnonymous: true, role: true } },
    },
  })
  if (!row) return undefined
  const { user, ...key } = row
  return { ...key, person: { ...user, isAnonymous: user.isAnonymous === true } }
}

/** A key that was revoked meanwhile stays so. */
export async function writeLastUse({ prisma }: Database, id: string, lastUsedAt: Date): Promise<void> {
  await prisma.apiKey.updateMany({ where: { id }, data: { lastUsedAt } })
}
