import type { Assignment, Extension } from '../assignments/data.ts'
import { extensionOf } from '../assignments/extension-of.ts'
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
