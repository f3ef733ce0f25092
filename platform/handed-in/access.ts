import { type CourseAccess, isUuid, requireCourse } from '../access/course.ts'
import type { CourseAction } from '../access/rules.ts'
import { type Assignment, findOptionalAssignment } from '../assignments/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalWork, type HandedInWork } from './data.ts'

/** Somebody who may do what they ask for with a submission of a course. */
export interface WorkAccess {
  access: CourseAccess
  assignment: Assignment
  work: HandedInWork
}

/** @throws Refusal where it is practice, or not of a course whose work they may read: the two are not told apart */
export async function requireWork(
  runtime: Runtime,
  person: Person | undefined,
  id: string,
  action: CourseAction,
): Promise<WorkAccess> {
  if (!person) throw new Refusal('not-signed-in', 'Work is read by whoever is signed in: sign in first.')
  const work = isUuid(id) ? await findOptionalWork(runtime.database, id) : undefined
  if (!work) throw noSuchWork()
  const access = await requireCourse(runtime, person, work.courseId, action).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'not-found' ? noSuchWork() : error
  })
  const assignment = await findOptionalAssignment(runtime.database, work.assignmentId)
  if (!assignment) throw noSuchWork()
  return { access, assignment, work }
}

const noSuchWork = () =>
  new Refusal('not-found', 'There is no such submission in a course of yours.', { key: 'workNotYours' })
