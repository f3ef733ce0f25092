import { z } from 'zod'
import { requireCourse } from '../access/course.ts'
import { timeSchema } from '../assignments/fields.ts'
import type { Person } from '../auth/learner.ts'
import type { Runtime } from '../runtime.ts'
import { auditActions } from './actions.ts'
import { type Entry, type EntryFilter, listEntries } from './data.ts'

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
): Promise<Entry[]> {
  await requireCourse(runtime, person, courseId, 'audit.read')
  return listEntries(runtime.database, courseId, filter, limit)
}
