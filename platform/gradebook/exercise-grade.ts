import { listAssignments, listExtensions } from '../assignments/data.ts'
import type { Course } from '../courses/data.ts'
import type { Database } from '../database/index.ts'
import type { ExerciseGrade } from '../grades/student-grade.ts'
import { listStandings, type StandingKey } from '../standings/data.ts'
import { byAssignment, gradeLine } from './grade-line.ts'

/** What somebody's work at an exercise of an assignment comes to; undefined where the assignment is not published. */
export async function findOptionalExerciseGrade(
  database: Database,
  course: Course,
  { assignmentId, enrolmentId, exercise }: StandingKey,
): Promise<ExerciseGrade | undefined> {
  const [all, extensions, standings] = await Promise.all([
    listAssignments(database, course.id),
    listExtensions(database, course.id, enrolmentId),
    listStandings(database, course.id, enrolmentId),
  ])
  const published = all.filter(({ isPublished }) => isPublished)
  // Of the whole course: which attempt counts can depend on where grace days are spent.
  const standingsOf = byAssignment(published, standings.get(enrolmentId) ?? [])
  return gradeLine(course, published, extensions, standingsOf)
    .assignments.find(({ id }) => id === assignmentId)
    ?.exercises.find((one) => one.exercise === exercise)
}
