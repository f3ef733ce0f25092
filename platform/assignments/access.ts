import { type CourseAccess, isUuid, requireCourse } from '../access/course.ts'
import type { CourseAction } from '../access/rules.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { type Assignment, findOptionalAssignment } from './data.ts'

export interface AssignmentAccess extends CourseAccess {
  assignment: Assignment
}

/** @throws Refusal as `requireCourse` does; one that is not published is not there for whoever may not preview it */
export async function requireAssignment(
  runtime: Runtime,
  person: Person | undefined,
  assignmentId: string,
  action: CourseAction,
): Promise<AssignmentAccess> {
  if (!person) throw new Refusal('not-signed-in', 'Assignments are for whoever is signed in: sign in first.')
  const assignment = isUuid(assignmentId)
    ? await findOptionalAssignment(runtime.database, assignmentId)
    : undefined
  if (!assignment) throw noSuchAssignment()
  const access = await requireCourse(runtime, person, assignment.courseId, action).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'not-found' ? noSuchAssignment() : error
  })
  if (!assignment.isPublished && !access.may('assignment.preview')) throw noSuchAssignment()
  return { ...access, assignment }
}

const noSuchAssignment = () =>
  new Refusal('not-found', 'There is no such assignment of yours.', { key: 'courseNotYours' })
