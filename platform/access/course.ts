import type { Person } from '../auth/learner.ts'
import { type Course, findOptionalCourse } from '../courses/data.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { type Actor, type CourseAction, type CourseRole, mayDo } from './rules.ts'

/** Somebody in a course, who may do what they ask for. */
export interface CourseAccess {
  person: Person
  course: Course
  /** Their line of the roster; an administrator may have none. */
  enrolmentId: string | undefined
  role: CourseRole | undefined
  may(action: CourseAction): boolean
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const isUuid = (text: string): boolean => uuid.test(text)

/** What is done to an ended course all the same. */
const evenWhereEnded: ReadonlySet<CourseAction> = new Set([
  'course.read',
  'course.archive',
  'course.copy',
  'roster.read',
  'assignment.preview',
  'gradebook.read',
  'gradebook.export',
  'work.read',
  'audit.read',
])

/**
 * @throws Refusal where nobody is signed in; where there is no such course, or it is none of theirs: the two are not told apart;
 * where it is, but the action is not for them; where the course has ended
 */
export async function requireCourse(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
  action: CourseAction,
): Promise<CourseAccess> {
  if (!person) throw new Refusal('not-signed-in', 'Courses are for whoever is signed in: sign in first.')
  const found = isUuid(courseId) ? await findOptionalCourse(runtime.database, courseId, person.id) : undefined
  const actor = actorOf(person, found?.place?.role)
  if (!found || !mayDo('course.read', actor))
    throw new Refusal('not-found', 'There is no such course of yours.', { key: 'courseNotYours' })
  if (!mayDo(action, actor))
    throw new Refusal('forbidden', `Your role in this course, ${actor.role}, does not go so far.`, {
      key: 'notForRole',
    })
  if (found.course.archivedAt && !evenWhereEnded.has(action))
    throw new Refusal('conflict', 'This course has ended: nothing in it is changed any more.', {
      key: 'ended',
    })
  return {
    ...{ person, course: found.course, enrolmentId: found.place?.enrolmentId, role: actor.role },
    may: (other) => mayDo(other, actor),
  }
}

/** The course as a student finds it who has done nothing in it yet: for whoever wants to know what students see. */
export function asStudent<Access extends CourseAccess>(access: Access): Access {
  const student = { hasAccount: true, isAdministrator: false, role: 'student' as const }
  return { ...access, enrolmentId: undefined, role: 'student', may: (action) => mayDo(action, student) }
}

export function actorOf(person: Person, role: CourseRole | undefined): Actor {
  return { hasAccount: !person.isAnonymous, isAdministrator: person.role === 'administrator', role }
}
