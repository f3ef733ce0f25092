import { z } from 'zod'
import { requireCourse } from '../access/course.ts'
import { listAssignments } from '../assignments/data.ts'
import { timeSchema } from '../assignments/fields.ts'
import type { Person } from '../auth/learner.ts'
import { definedOf } from '../defined.ts'
import { findOptionalLine } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { auditActions } from './actions.ts'
import { type EntryFilter, listEntries } from './data.ts'
import { disputeActions, type ToldEntry, toldEntry } from './told.ts'

export const auditQuerySchema = z.strictObject({
  action: z.enum(auditActions).optional(),
  /** Whom it is about. */
  enrolmentId: z.uuid().optional(),
  /** Whose line of the roster did it. */
  by: z.uuid().optional(),
  /** Time and id of the entry that the last page ended with. */
  beforeAt: timeSchema.optional(),
  beforeId: z.uuid().optional(),
})

/** `by`: a line of the roster. */
export type AuditFilter = Omit<EntryFilter, 'actorId' | 'untold'> & { by?: string }

const limit = 100

/** What changed access or marks in a course, newest first. @throws Refusal */
export async function readAudit(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
  { by, ...filter }: AuditFilter,
): Promise<ToldEntry[]> {
  await requireCourse(runtime, person, courseId, 'audit.read')
  const actor = by === undefined ? undefined : await findOptionalLine(runtime.database, courseId, { id: by })
  if (by !== undefined && !actor?.userId) return []
  const assignments = await listAssignments(runtime.database, courseId)
  const anonymous = new Set(assignments.filter((one) => one.isAnonymous).map(({ id }) => id))
  // Whoever asks what there is about one person, or by them, would learn whose the others are not told to be.
  const untoldActions = filter.enrolmentId ? disputeActions : ['dispute.opened']
  const untold = filter.enrolmentId || actor ? { actions: untoldActions, about: [...anonymous] } : undefined
  const entries = await listEntries(
    runtime.database,
    courseId,
    { ...filter, ...definedOf({ untold, actorId: actor?.userId ?? undefined }) },
    limit,
  )
  return entries.map((entry) => toldEntry(entry, anonymous))
}
