import type { GradebookColumn } from '../../../../components/teaching/gradebook-row.ts'
import { type SentRow, sentOf } from '../../../../components/teaching/matrix-row.ts'
import { wholePercent } from '../../../../components/ui/percent.ts'
import type { Assignment } from '../../../../platform/assignments/data.ts'
import type { GradebookRow } from '../../../../platform/gradebook/read.ts'
import { findOptionalTried } from '../../../../platform/statistics/tried.ts'
import { titleOf } from '../../../exercise-title.ts'

/** A column for each exercise, in the order of the assignments. */
export const matrixColumnsOf = (
  assignments: readonly Assignment[],
): (GradebookColumn & { assignment: string })[] =>
  assignments.flatMap(({ id, title, exercises }) =>
    exercises.map(({ exercise, points }) => ({
      ...{ id: `${id} ${exercise}`, title: titleOf(exercise), of: points, assignment: title },
    })),
  )

/** How a student stands with each exercise. The score is that of what counts; where nothing does yet, the best. */
export function matrixRowOf(
  assignments: readonly Assignment[],
  { line: { id, name, email, section }, grade, standings }: GradebookRow,
): SentRow {
  const cells = assignments.flatMap((assignment, index) =>
    assignment.exercises.map(({ exercise }, place) => {
      const standing = standings.get(assignment.id)?.get(exercise)
      const tried = standing && findOptionalTried(standing)
      const counted = grade.assignments[index]?.exercises[place]?.counted
      const score = counted?.score ?? tried?.best ?? null
      return {
        ...{ attempts: tried?.attempts ?? 0, daysLate: counted?.daysLate ?? 0 },
        ...{ percent: score === null ? null : wholePercent(score), hasPassed: tried?.passedAt != null },
      }
    }),
  )
  return sentOf({
    ...{ line: id, name, email, section, total: grade.points },
    values: cells.map(({ percent }) => percent),
    attempts: cells.map(({ attempts }) => attempts),
    daysLate: cells.map(({ daysLate }) => daysLate),
    hasPassed: cells.map(({ hasPassed }) => hasPassed),
  })
}
