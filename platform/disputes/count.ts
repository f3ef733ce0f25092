import type { CourseAccess } from '../access/course.ts'
import type { Runtime } from '../runtime.ts'
import { countOpen } from './data.ts'

/** How many disputes of a course wait for an answer; none for whoever may not read them. */
export async function countDisputes({ database }: Runtime, { course, may }: CourseAccess): Promise<number> {
  return may('work.read') ? countOpen(database, course.id) : 0
}
