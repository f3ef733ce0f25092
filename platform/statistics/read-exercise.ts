import { type AssignmentAccess, requireAssignment } from '../assignments/access.ts'
import { listAssignments } from '../assignments/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import { listRoster } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { listStandings } from '../standings/data.ts'
import { workOf } from './course-work.ts'
import { listLastGroups, listMistakes, listMoments } from './data.ts'
import type { Discrimination } from './discrimination.ts'
import { type ExerciseNumbers, type ExerciseStudent, exerciseNumbers } from './exercise-numbers.ts'
import { discriminationIn } from './exercise-summary.ts'
import { untraced } from './tried.ts'

export interface ExerciseStatistics extends ExerciseNumbers {
  access: AssignmentAccess
  discrimination: Discrimination
}

/** All that is to be known of an exercise of an assignment. @throws Refusal */
export async function readExerciseStatistics(
  runtime: Runtime,
  person: Person | undefined,
  assignmentId: string,
  exercise: string,
): Promise<ExerciseStatistics> {
  const access = await requireAssignment(runtime, person, assignmentId, 'gradebook.read')
  if (!access.assignment.exercises.some((one) => one.exercise === exercise))
    throw new Refusal('not-found', `'${exercise}' is not in this assignment.`)
  const { database } = runtime
  const { id: courseId, timeZone } = access.course
  const [roster, assignments, standings, moments, groups, mistakes] = await Promise.all([
    listRoster(database, courseId),
    listAssignments(database, courseId),
    listStandings(database, courseId),
    listMoments(database, assignmentId, exercise),
    listLastGroups(database, assignmentId, exercise),
    listMistakes(database, assignmentId, exercise),
  ])
  // As on the course's page: what is not published counts nowhere but on its own page.
  const counted = new Set([
    ...assignments.filter(({ isPublished }) => isPublished).map(({ id }) => id),
    assignmentId,
  ])
  const students = roster
    .filter(({ role, removedAt }) => role === 'student' && removedAt === null)
    .map((line) => ({
      line,
      work: workOf((standings.get(line.id) ?? []).filter((one) => counted.has(one.assignmentId))),
    }))
  const tried = students.map(({ line, work }) => ({ line, tried: work.get(assignmentId)?.get(exercise) }))
  const numbers = exerciseNumbers(tried, { moments, groups, mistakes }, timeZone)
  return {
    ...{ access, ...numbers },
    // The numbers are made of the very moments; what is told by name is not.
    students: access.assignment.isAnonymous ? numbers.students.map(withoutTrace) : numbers.students,
    discrimination: discriminationIn(
      { assignmentId, exercise },
      students.map(({ work }) => work),
    ),
  }
}

const withoutTrace = (student: ExerciseStudent): ExerciseStudent => ({
  ...student,
  tried: student.tried && untraced(student.tried),
})
