import { z } from 'zod'
import { requireCourse } from '../access/course.ts'
import { listAssignments } from '../assignments/data.ts'
import { timeSchema } from '../assignments/fields.ts'
import type { Person } from '../auth/learner.ts'
import type { Runtime } from '../runtime.ts'
import { auditActions } from './actions.ts'
import { type EntryFilter, listEntries } from './data.ts'
import { disputeActions, type ToldEntry, toldEntry } from './told.ts'

export const auditQuerySchema = z.strictObject({
  action: z.enum(auditActions).optional(),
  enrolmentId: z.uuid().optional(),
  /** Time and id of the entry that the last page ended with. */
  beforeAt: timeSchema.optional(),
  beforeId: z.uuid().optional(),
})

const limit = 100

/** What changed access or marks in a course, newest first. @throws Refusal */
export async function readAudit(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
  filter: EntryFilter,
): Promise<ToldEntry[]> {
  await requireCourse(runtime, person, courseId, 'audit.read')
  const assignments = await listAssignments(runtime.database, courseId)
  const anonymous = new Set(assignments.filter((one) => one.isAnonymous).map(({ id }) => id))
  // Whoever asks what there is about one person would learn whose the others are not told to be.
  const untold = filter.enrolmentId ? { actions: disputeActions, about: [...anonymous] } : undefined
  const entries = await listEntries(
    runtime.database,
    courseId,
    { ...filter, ...(untold && { untold }) },
    limit,
  )
  return entries.map((entry) => toldEntry(entry, anonymous))
}
