import type { Assignment, Extension } from '../assignments/data.ts'
import { extensionOf } from '../assignments/extension-of.ts'
import { deadlinesOf } from '../grades/deadlines.ts'
import type { GradedAssignment, GradedExercise } from '../grades/graded-assignment.ts'
import type { Standing } from './data.ts'

/** What one person did of an assignment, as their grade is computed from it. */
export function gradedOf(
  { exercises, id, title, dueAt, closesAt, late, counting }: Assignment,
  extension: Extension | undefined,
  standings: ReadonlyMap<string, Standing>,
): GradedAssignment {
  return {
    ...{ id, title, dueAt, closesAt, late, counting },
    exercises: exercises.map(({ exercise, points }) => exerciseOf(exercise, points, standings.get(exercise))),
    ...(extension ? { extension: extensionOf(extension) } : {}),
  }
}

function exerciseOf(exercise: string, points: number, standing: Standing | undefined): GradedExercise {
  if (!standing) return { exercise, points, attempts: [] }
  const { judged, chosenId, overridePoints, overrideReason } = standing
  return {
    ...{ exercise, points, attempts: judged },
    ...(chosenId === null ? {} : { chosen: chosenId }),
    ...(overridePoints === null
      ? {}
      : { override: { points: overridePoints, reason: overrideReason ?? '' } }),
  }
}

/**
 * Whether a student sees what an assignment came to. A grade is told after the due date at the latest; what of it hidden
 * cases came to may never be.
 */
export function isGradeShown(
  assignment: Pick<Assignment, 'hiddenResults' | 'dueAt' | 'closesAt'>,
  extension: Extension | undefined,
  now: Date,
): boolean {
  if (assignment.hiddenResults === 'now') return true
  const { dueAt } = deadlinesOf({
    ...assignment,
    ...(extension ? { extension: extensionOf(extension) } : {}),
  })
  return now > dueAt
}

export function areHiddenCasesShown(
  assignment: Pick<Assignment, 'hiddenResults' | 'dueAt' | 'closesAt'>,
  extension: Extension | undefined,
  now: Date,
): boolean {
  return assignment.hiddenResults !== 'never' && isGradeShown(assignment, extension, now)
}
