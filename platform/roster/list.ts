import { type CourseAccess, requireCourse } from '../access/course.ts'
import type { Person } from '../auth/learner.ts'
import type { Runtime } from '../runtime.ts'
import { listRoster, type RosterLine } from './data.ts'

export interface Roster {
  access: CourseAccess
  /** By name; codes only for whoever may give them out. */
  lines: RosterLine[]
}

/** @throws Refusal */
export async function readCourseRoster(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
): Promise<Roster> {
  const access = await requireCourse(runtime, person, courseId, 'roster.read')
  const lines = await listRoster(runtime.database, courseId)
  const seesCodes = access.may('roster.edit')
  return { access, lines: seesCodes ? lines : lines.map((line) => ({ ...line, claimCode: null })) }
}
