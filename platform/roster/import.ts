import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { requireCourse } from '../access/course.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { changedMeanwhile } from '../courses/change.ts'
import { lockCourse } from '../courses/data.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { createClaimCode } from './claim-code.ts'
import {
  type ImportedLine,
  insertEnrolments,
  listRoster,
  lockInstructors,
  type NewLine,
  type RosterLine,
  updateLines,
} from './data.ts'
import { readRoster } from './read-roster.ts'
import { isImportable, type LineFields, type RosterPreview } from './roster.ts'

/** More is not even received; a little less is, and the preview says that it is too large. */
export const largestRosterBytes = 32 * 1024 * 1024

export interface PreviewedRoster {
  preview: RosterPreview
  /** Of the file and of the roster that it was compared with: what is imported is what was seen. */
  digest: string
}

/** What a file would do to the roster, done to nothing. @throws Refusal */
export async function previewRoster(
  runtime: Runtime,
  person: Person,
  courseId: string,
  file: Uint8Array,
): Promise<PreviewedRoster> {
  await requireCourse(runtime, person, courseId, 'roster.edit')
  return compareRoster(file, await listRoster(runtime.database, courseId))
}

function compareRoster(file: Uint8Array, roster: readonly RosterLine[]): PreviewedRoster {
  const seen = roster.map(({ id, email, name, role, studentNumber, canvasId, section, removedAt }) => [
    ...[id, email, name, role, studentNumber, canvasId, section, removedAt],
  ])
  const digest = createHash('sha256').update(file).update(JSON.stringify(seen.toSorted())).digest('hex')
  const preview = readRoster(file, roster)
  // Whoever was removed is not missed.
  const gone = new Set(roster.filter(({ removedAt }) => removedAt).map(({ email }) => email))
  return { preview: { ...preview, missing: preview.missing.filter(({ email }) => !gone.has(email)) }, digest }
}

export const importQuerySchema = z.strictObject({
  /** As the preview had it. */
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'is not the one of a preview'),
  /** Ends the access of those students whom the file does not have. */
  removeMissing: z.enum(['true', 'false']).transform((text) => text === 'true'),
})
export type ImportOrder = z.infer<typeof importQuerySchema>

export interface Imported {
  added: number
  changed: number
  removed: number
}

/** Imports a file that was previewed: all of it, or nothing. @throws Refusal */
export async function importRoster(
  runtime: Runtime,
  person: Person,
  courseId: string,
  file: Uint8Array,
  { digest, removeMissing }: ImportOrder,
  now: Date,
): Promise<Imported> {
  await requireCourse(runtime, person, courseId, 'roster.edit')
  return runtime.database.prisma.$transaction(async (transaction) => {
    await lockCourse(transaction, courseId)
    const roster = await listRoster({ prisma: transaction }, courseId)
    const compared = compareRoster(file, roster)
    if (!isImportable(compared.preview))
      throw new Refusal(
        'invalid',
        'This file has errors: mend them, and nothing of it is imported until then.',
        { key: 'fileErrors' },
      )
    if (compared.digest !== digest) throw changedMeanwhile()
    const { added, changed, removed } = planImport(compared.preview, roster, { courseId, removeMissing, now })
    await insertEnrolments(transaction, added)
    await updateLines(transaction, [...changed, ...removed])
    if ((await lockInstructors(transaction, courseId)).length === 0)
      throw new Refusal(
        'conflict',
        'By this file the course would have no instructor: nothing of it was imported.',
        { key: 'noInstructor' },
      )
    const counts = { added: added.length, changed: changed.length, removed: removed.length }
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId, action: 'roster.imported' },
      details: { ...counts, removedIds: removed.map(({ id }) => id) },
    })
    return counts
  })
}

function planImport(
  { lines, missing }: RosterPreview,
  roster: readonly RosterLine[],
  { courseId, removeMissing, now }: { courseId: string; removeMissing: boolean; now: Date },
): { added: NewLine[]; changed: ImportedLine[]; removed: ImportedLine[] } {
  const known = new Map(roster.map((line) => [line.email, line]))
  const added: NewLine[] = []
  const changed: ImportedLine[] = []
  for (const { line, state } of lines) {
    const there = known.get(line.email)
    const fields = fieldsOf(line)
    // Somebody who was removed comes back as who they were: what they have handed in is theirs.
    if (there && (state !== 'same' || there.removedAt))
      changed.push({ id: there.id, ...fields, removedAt: null })
    if (there) continue
    added.push({
      ...{ id: randomUUID(), courseId, email: line.email, ...fields },
      ...{ userId: null, claimCode: createClaimCode(), createdAt: now, claimedAt: null },
    })
  }
  const gone = removeMissing ? missing.filter(({ role }) => role === 'student') : []
  const removed = gone
    .flatMap(({ email }) => known.get(email) ?? [])
    .map((line) => ({ ...line, removedAt: now }))
  return { added, changed, removed }
}

const fieldsOf = ({ name, role, studentNumber, canvasId, section }: LineFields) => ({
  ...{ name, role, section: section ?? '' },
  studentNumber: studentNumber || null,
  canvasId: canvasId || null,
})
