// Theory of operation. A grade is made anew from attempts, policies, extensions and overrides whenever it is asked
// for, and each exercise brings the lines that explain it. Three steps: attempts after closing are left out and the
// rule says which of the others may count (counting.ts); grace days are placed (grace-days.ts); each exercise is
// graded with the days that its assignment got. Points are whole hundredths from the first rounding on, so that sums
// are exact.
import { deadlinesOf } from './deadlines.ts'
import { placeGraceDays } from './grace-days.ts'
import {
  gradeExercise,
  mostDaysLate,
  type PreparedExercise,
  pointsWith,
  prepareExercise,
} from './grade-exercise.ts'
import type { GradedAssignment } from './graded-assignment.ts'
import type { AssignmentGrade, StudentGrade } from './student-grade.ts'

/** What one student's work in a course brings. */
export interface StudentWork {
  /** With ids of their own; their order changes no points */
  assignments: GradedAssignment[]
  /** Budget for the whole course, in whole days */
  graceDays: number
}

/** The grade of a student with its derivation. Points are in hundredths. */
export function gradeStudent({ assignments, graceDays: budget }: StudentWork): StudentGrade {
  const prepared = assignments.map(prepareAssignment)
  const inDueOrder = prepared.toSorted(compareDue)
  const placed = placeGraceDays(
    inDueOrder.map((assignment) => pointsByDays(assignment, budget)),
    budget,
  )
  const daysOf = new Map(inDueOrder.map(({ id }, index) => [id, placed[index] ?? 0]))
  const grades = prepared.map((assignment) => gradeAssignment(assignment, daysOf.get(assignment.id) ?? 0))
  const spent = sum(placed)
  return { ...totalOf(grades), graceDays: { budget, spent }, assignments: grades }
}

interface PreparedAssignment {
  id: string
  /** With the extension */
  dueAt: Date
  exercises: PreparedExercise[]
}

function prepareAssignment(assignment: GradedAssignment): PreparedAssignment {
  const deadlines = deadlinesOf(assignment)
  const exercises = assignment.exercises.map((exercise) => prepareExercise(exercise, assignment, deadlines))
  return { id: assignment.id, dueAt: deadlines.dueAt, exercises }
}

const compareDue = (one: PreparedAssignment, other: PreparedAssignment): number =>
  one.dueAt.getTime() - other.dueAt.getTime() || (one.id < other.id ? -1 : 1)

/** Hundredths with 0, 1, … grace days, no further than the most days late. */
function pointsByDays({ exercises }: PreparedAssignment, budget: number): number[] {
  const most = Math.min(budget, Math.max(0, ...exercises.map(mostDaysLate)))
  return Array.from({ length: most + 1 }, (_, days) =>
    sum(exercises.map((exercise) => pointsWith(exercise, days))),
  )
}

function gradeAssignment({ id, exercises }: PreparedAssignment, graceDays: number): AssignmentGrade {
  const grades = exercises.map((exercise) => gradeExercise(exercise, graceDays))
  return { id, ...totalOf(grades), graceDays, exercises: grades }
}

const totalOf = (parts: { points: number; of: number }[]): { points: number; of: number } => ({
  points: sum(parts.map(({ points }) => points)),
  of: sum(parts.map(({ of }) => of)),
})

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)
