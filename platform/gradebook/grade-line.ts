import type { Assignment, Extension } from '../assignments/data.ts'
import type { Course } from '../courses/data.ts'
import { gradeStudent } from '../grades/grade-student.ts'
import type { StudentGrade } from '../grades/student-grade.ts'
import type { Standing } from '../standings/data.ts'
import { gradedOf } from '../standings/graded.ts'

/** By assignment, then by exercise. */
export type StandingsOf = ReadonlyMap<string, ReadonlyMap<string, Standing>>

/** The grade of one line of a roster. */
export function gradeLine(
  { graceDays }: Pick<Course, 'graceDays'>,
  assignments: readonly Assignment[],
  extensions: readonly Extension[],
  standings: StandingsOf,
): StudentGrade {
  const extensionOf = new Map(extensions.map((one) => [one.assignmentId, one]))
  const graded = assignments.map((one) =>
    gradedOf(one, extensionOf.get(one.id), standings.get(one.id) ?? new Map()),
  )
  return gradeStudent({ assignments: graded, graceDays })
}

export function byAssignment(
  assignments: readonly Assignment[],
  standings: readonly Standing[],
): StandingsOf {
  const found = new Map(assignments.map(({ id }) => [id, new Map<string, Standing>()]))
  for (const one of standings) found.get(one.assignmentId)?.set(one.exercise, one)
  return found
}
