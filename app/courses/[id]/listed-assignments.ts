import type { ListedAssignment } from '../../../components/course/assignment.ts'
import type { Assignment } from '../../../platform/assignments/data.ts'
import type { ToldGrade } from '../../../platform/gradebook/read.ts'
import { timesOf } from '../../times.ts'

/**
 * Assignments as a course's page lists them, in the order in which they are due for whoever looks.
 * @param own of a student
 * @param unread comments that they have not read, by assignment
 */
export function listedAssignments(
  assignments: readonly Assignment[],
  own: ToldGrade | undefined,
  unread: ReadonlyMap<string, number>,
  now: Date,
): ListedAssignment[] {
  const points = new Map(own?.grade.assignments.map((one) => [one.id, one.points]))
  const withheld = new Set(own?.withheld.map(({ id }) => id))
  return assignments
    .map((assignment) => ({
      ...{ id: assignment.id, title: assignment.title, isPublished: assignment.isPublished },
      times: timesOf(assignment, own?.extensions.get(assignment.id), now),
      of: assignment.exercises.reduce((sum, exercise) => sum + exercise.points, 0),
      points: points.get(assignment.id),
      isWithheld: withheld.has(assignment.id),
      unread: unread.get(assignment.id) ?? 0,
    }))
    .toSorted((one, other) => Date.parse(one.times.dueAt) - Date.parse(other.times.dueAt))
}
