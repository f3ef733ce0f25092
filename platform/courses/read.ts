import { asStudent, type CourseAccess, requireCourse } from '../access/course.ts'
import { type Assignment, listAssignments } from '../assignments/data.ts'
import type { Person } from '../auth/learner.ts'
import type { Runtime } from '../runtime.ts'

export interface CourseOverview {
  access: CourseAccess
  /** In the order in which they are due; those that are not published for whoever may preview them. */
  assignments: Assignment[]
}

/** @throws Refusal */
export async function readCourse(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
): Promise<CourseOverview> {
  const access = await requireCourse(runtime, person, courseId, 'course.read')
  return overviewOf(access, await listAssignments(runtime.database, courseId))
}

/** What a student finds there who has done nothing yet. */
export const overviewAsStudent = ({ access, assignments }: CourseOverview): CourseOverview =>
  overviewOf(asStudent(access), assignments)

function overviewOf(access: CourseAccess, all: Assignment[]): CourseOverview {
  const seesAll = access.may('assignment.preview')
  return { access, assignments: seesAll ? all : all.filter(({ isPublished }) => isPublished) }
}
