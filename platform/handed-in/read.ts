import type { Verdict } from '../../grader/contract/verdict.ts'
import { type CourseAccess, isUuid, requireCourse } from '../access/course.ts'
import { type Assignment, findOptionalAssignment } from '../assignments/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import { requireLine } from '../roster/change.ts'
import type { RosterLine } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalWork, type HandedInWork, listAttempts, type WorkAttempt } from './data.ts'

/** A submission as the staff of its course sees it: the whole verdict, with its times. */
export interface Work extends Omit<HandedInWork, 'source' | 'verdict'> {
  access: CourseAccess
  assignment: Assignment
  line: RosterLine
  source: string
  verdict: Verdict | undefined
  /** All of the student's in this exercise, newest first. */
  attempts: WorkAttempt[]
}

/** @throws Refusal where it is practice, or not of a course whose work they may read: the two are not told apart */
export async function readWork(runtime: Runtime, person: Person | undefined, id: string): Promise<Work> {
  if (!person) throw new Refusal('not-signed-in', 'Work is read by whoever is signed in: sign in first.')
  const found = isUuid(id) ? await findOptionalWork(runtime.database, id) : undefined
  if (!found) throw noSuchWork()
  const access = await requireCourse(runtime, person, found.courseId, 'work.read').catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'not-found' ? noSuchWork() : error
  })
  const [line, assignment, attempts] = await Promise.all([
    requireLine(runtime, found.courseId, found.enrolmentId),
    findOptionalAssignment(runtime.database, found.assignmentId),
    listAttempts(runtime.database, found),
  ])
  if (!assignment) throw noSuchWork()
  const { source, verdict, ...rest } = found
  return {
    ...{ ...rest, access, line, assignment, attempts },
    source: new TextDecoder().decode(source),
    verdict: verdict === null ? undefined : (JSON.parse(verdict) as Verdict),
  }
}

const noSuchWork = () => new Refusal('not-found', 'There is no such submission in a course of yours.')
