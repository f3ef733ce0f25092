import { randomUUID } from 'node:crypto'
import type { Connection, Database } from '../database/index.ts'
import type { AuditAction } from './actions.ts'

export interface NewEntry {
  at: Date
  /** null: the installation itself. */
  actorId: string | null
  courseId: string | null
  action: AuditAction
  /** Whom it is about, where it is one of the course. */
  enrolmentId?: string
  /** Ids, dates and numbers; of people nothing that would have to be erased. */
  details: Record<string, unknown>
}

/** Writes an entry with the change that it is of: both are there, or neither. */
export const writeEntry = (connection: Connection, entry: NewEntry): Promise<void> =>
  writeEntries(connection, [entry])

export async function writeEntries(connection: Connection, entries: readonly NewEntry[]): Promise<void> {
  const data = entries.map(({ details, enrolmentId = null, ...rest }) => ({
    ...{ id: randomUUID(), ...rest, enrolmentId, details: JSON.stringify(details) },
  }))
  await connection.auditEntry.createMany({ data })
}

export interface Entry {
  id: string
  at: Date
  actorId: string | null
  action: string
  enrolmentId: string | null
  /** JSON */
  details: string
}

export interface EntryFilter {
  action?: string
  /** Whom it is about. */
  enrolmentId?: string
  /** Who did it. */
  actorId?: string
  /** Only entries before this one. */
  before?: Pick<Entry, 'at' | 'id'>
  /** No entries of these actions whose details name one of these ids. */
  untold?: { actions: readonly string[]; about: readonly string[] }
}

/** Newest first. @param courseId null: of no course */
export async function listEntries(
  { prisma }: Database,
  courseId: string | null,
  { before, untold, ...filter }: EntryFilter,
  limit: number,
): Promise<Entry[]> {
  return prisma.auditEntry.findMany({
    where: {
      ...{ courseId, ...filter, ...(before ? isBefore(before) : {}) },
      ...(untold ? { NOT: isUntold(untold) } : {}),
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { id: true, at: true, actorId: true, action: true, enrolmentId: true, details: true },
  })
}

const isBefore = ({ at, id }: Pick<Entry, 'at' | 'id'>) => ({
  OR: [{ at: { lt: at } }, { at, id: { lt: id } }],
})

const isUntold = ({ actions, about }: NonNullable<EntryFilter['untold']>) => ({
  action: { in: [...actions] },
  OR: about.map((id) => ({ details: { contains: id } })),
})
