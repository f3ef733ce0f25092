import type { CourseAccess } from '../access/course.ts'
import type { Assignment } from '../assignments/data.ts'
import { deadlinesFor } from '../assignments/extension-of.ts'
import type { Person } from '../auth/learner.ts'
import type { Database } from '../database/index.ts'
import { type GradebookRow, readGradebook } from '../gradebook/read.ts'
import type { RosterLine } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { type CourseProgress, courseProgress } from './course-progress.ts'
import { type CourseWork, type TriedByExercise, workOf } from './course-work.ts'
import { listMoments } from './data.ts'
import { type Effort, effortOf } from './effort.ts'
import { type ExerciseSummary, summariesOf } from './exercise-summary.ts'
import { type HelpReason, reasonsFor } from './help.ts'
import { keptEffort } from './kept-efforts.ts'

export interface StudentInNeed {
  line: RosterLine
  /** One at least. */
  reasons: HelpReason[]
}

export interface CourseStatistics {
  access: CourseAccess
  /** Those that are published, in the order in which they are due. */
  assignments: Assignment[]
  /** How many are in the course. */
  students: number
  /** In the order of the assignments. */
  exercises: ExerciseSummary[]
  /** null where nobody has passed anything yet */
  progress: CourseProgress | null
  /** For whom most rules speak, first. */
  inNeed: StudentInNeed[]
  /** When, and for how long, students worked on one of the assignments: of a large course it takes a while the first time. */
  effortOf(assignment: Assignment): Promise<Effort>
}

/** What is to be known of a course as a whole. @throws Refusal */
export async function readCourseStatistics(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
  now: Date,
): Promise<CourseStatistics> {
  const { access, assignments, rows } = await readGradebook(runtime, person, courseId)
  const students = rows.map((row) => ({ row, work: workOf(standingsIn(row)) }))
  const work = students.map((one) => one.work)
  // Every line of a table asks for its own.
  const efforts = new Map<string, Promise<Effort>>()
  const places = assignments.flatMap(({ id, exercises }) =>
    exercises.map(({ exercise }) => ({ assignmentId: id, exercise })),
  )
  return {
    ...{ access, assignments, students: rows.length, exercises: summariesOf(places, work) },
    progress: courseProgress(assignments, places, work, access.course.timeZone, now),
    inNeed: students
      .map((one) => ({ line: one.row.line, reasons: reasonsIn(one, assignments, now) }))
      .filter(({ reasons }) => reasons.length > 0)
      .toSorted((one, other) => other.reasons.length - one.reasons.length),
    effortOf: (assignment) => {
      const effort = efforts.get(assignment.id) ?? readEffort(runtime.database, assignment, students)
      efforts.set(assignment.id, effort)
      return effort
    },
  }
}

const standingsIn = ({ standings }: GradebookRow) =>
  [...standings.values()].flatMap((byExercise) => [...byExercise.values()])

interface Student {
  row: GradebookRow
  work: CourseWork
}

function reasonsIn(
  { row: { grade, extensions }, work }: Student,
  assignments: readonly Assignment[],
  now: Date,
): HelpReason[] {
  const assigned = assignments.map((assignment, index) => {
    const { points = 0, of = 0 } = grade.assignments[index] ?? {}
    const tried = work.get(assignment.id)
    const extension = extensions.find(({ assignmentId }) => assignmentId === assignment.id)
    return {
      ...{ id: assignment.id, opensAt: assignment.opensAt, points, of },
      ...deadlinesFor(assignment, extension),
      exercises: assignment.exercises.map(({ exercise }) => ({ exercise, tried: tried?.get(exercise) })),
    }
  })
  return reasonsFor(assigned, now)
}

function readEffort(
  database: Database,
  assignment: Assignment,
  students: readonly Student[],
): Promise<Effort> {
  const tried = new Map<string, TriedByExercise>(
    students.map(({ row, work }) => [row.line.id, work.get(assignment.id) ?? new Map()]),
  )
  const all = [...tried.values()].flatMap((exercises) => [...exercises.values()])
  const basis = [
    ...[assignment.dueAt, assignment.exercises, tried.size, all.length],
    all.reduce((sum, { attempts }) => sum + attempts, 0),
    all.reduce((latest, { lastAt }) => Math.max(latest, lastAt?.getTime() ?? 0), 0),
    all.reduce((sum, { passedAt }) => sum + (passedAt?.getTime() ?? 0), 0),
  ]
  return keptEffort(database, assignment.id, basis, async () =>
    effortOf(assignment, tried, await listMoments(database, assignment.id)),
  )
}
