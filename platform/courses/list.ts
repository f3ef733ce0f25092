import type { Person } from '../auth/learner.ts'
import type { Runtime } from '../runtime.ts'
import { type ListedCourse, listCoursesOf } from './data.ts'

/** The courses that somebody has a place in, newest first. */
export async function listCourses({ database }: Runtime, { id }: Person): Promise<ListedCourse[]> {
  return listCoursesOf(database, id)
}
