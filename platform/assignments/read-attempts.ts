import type { Person } from '../auth/learner.ts'
import type { Runtime } from '../runtime.ts'
import { listStandings } from '../standings/data.ts'
import { type Assignment, type Extension, listExtensions } from './data.ts'
import { extensionOf } from './extension-of.ts'
import { findObstacle, type Obstacle, type Tried } from './may-submit.ts'
import { requireAttempt } from './require-attempt.ts'

export interface OwnAttempts {
  assignment: Assignment
  extension: Extension | undefined
  tried: Tried
  /** Why nothing is taken now; undefined where something is. */
  obstacle: Obstacle | undefined
}

/** How somebody stands with an exercise of an assignment that they may hand in. @throws Refusal where they may not */
export async function readAttempts(
  runtime: Runtime,
  person: Person,
  assignmentId: string,
  exercise: string,
  now: Date,
): Promise<OwnAttempts> {
  const { assignment, enrolmentId } = await requireAttempt(runtime, person, assignmentId, exercise)
  const [extensions, standings] = await Promise.all([
    listExtensions(runtime.database, assignment.courseId, enrolmentId),
    listStandings(runtime.database, assignment.courseId, enrolmentId),
  ])
  const extension = extensions.find((one) => one.assignmentId === assignmentId)
  const standing = standings
    .get(enrolmentId)
    ?.find((one) => one.assignmentId === assignmentId && one.exercise === exercise)
  const tried = standing ?? { attempts: 0, lastAt: null }
  const obstacle = findObstacle(assignment, extension && extensionOf(extension), tried, now)
  return { assignment, extension, tried, obstacle }
}
