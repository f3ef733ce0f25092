import { requireCourse } from '../access/course.ts'
import type { Person } from '../auth/learner.ts'
import type { Runtime } from '../runtime.ts'
import { type Entry, type EntryFilter, listEntries } from './data.ts'

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
