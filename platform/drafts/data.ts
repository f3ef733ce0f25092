import type { Database } from '../database/index.ts'

export interface Draft {
  source: string
  revision: number
  savedAt: Date
}

export async function findOptionalDraft(
  { prisma }: Database,
  userId: string,
  exercise: string,
): Promise<Draft | undefined> {
  const row = await prisma.draft.findUnique({ where: { userId_exercise: { userId, exercise } } })
  return row
    ? { source: new TextDecoder().decode(row.source), revision: row.revision, savedAt: row.savedAt }
    : undefined
}

/**
 * Writes the draft only where it still has `basedOn`, the revision that the editor started from (0: there was none).
 * @returns false where another tab was quicker
 */
export async function writeDraft(
  { prisma }: Database,
  draft: { userId: string; exercise: string; source: string; savedAt: Date },
  basedOn: number,
): Promise<boolean> {
  const { userId, exercise, savedAt } = draft
  const source = Uint8Array.from(new TextEncoder().encode(draft.source))
  const written =
    basedOn === 0
      ? await prisma.draft.createMany({
          data: [{ userId, exercise, source, savedAt, revision: 1 }],
          skipDuplicates: true,
        })
      : await prisma.draft.updateMany({
          where: { userId, exercise, revision: basedOn },
          data: { source, savedAt, revision: basedOn + 1 },
        })
  return written.count === 1
}
