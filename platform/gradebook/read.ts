import { type CourseAccess, requireCourse } from '../access/course.ts'
import { type Assignment, type Extension, listAssignments, listExtensions } from '../assignments/data.ts'
import { deadlinesFor } from '../assignments/extension-of.ts'
import { isGradeTold } from '../assignments/told.ts'
import type { Person } from '../auth/learner.ts'
import type { Course } from '../courses/data.ts'
import type { StudentGrade } from '../grades/student-grade.ts'
import { Refusal } from '../refusal.ts'
import { requireLine } from '../roster/change.ts'
import { listRoster, type RosterLine } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { listStandings } from '../standings/data.ts'
import { byAssignment, gradeLine, type StandingsOf } from './grade-line.ts'
import { withoutTraces } from './without-traces.ts'

export interface GradebookRow {
  line: RosterLine
  grade: StudentGrade
  standings: StandingsOf
  /** The grade that other standings would bring. */
  gradeWith(standings: StandingsOf): StudentGrade
  extensions: readonly Extension[]
}

export interface Gradebook {
  access: CourseAccess
  /** Those that are published, in the order in which they are due. */
  assignments: Assignment[]
  /** Students who are in the course, by name. */
  rows: GradebookRow[]
}

/** All grades of a course. @throws Refusal */
export async function readGradebook(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
  action: 'gradebook.read' | 'gradebook.export' = 'gradebook.read',
): Promise<Gradebook> {
  const access = await requireCourse(runtime, person, courseId, action)
  const { database } = runtime
  const [roster, all, extensions, standings] = await Promise.all([
    listRoster(database, courseId),
    listAssignments(database, courseId),
    listExtensions(database, courseId),
    listStandings(database, courseId),
  ])
  const assignments = all.filter(({ isPublished }) => isPublished)
  const extensionsOf = Map.groupBy(extensions, ({ enrolmentId }) => enrolmentId)
  const rows = roster
    .filter(({ role, removedAt }) => role === 'student' && removedAt === null)
    .map((line) => {
      const standingsOf = byAssignment(assignments, standings.get(line.id) ?? [])
      const granted = extensionsOf.get(line.id) ?? []
      const gradeWith = (some: StandingsOf) => gradeLine(access.course, assignments, granted, some)
      const grade = gradeWith(standingsOf)
      return { line, grade, standings: standingsOf, extensions: granted, gradeWith }
    })
  return { access, assignments, rows }
}

/** What a student is told by now who has done nothing yet. */
export const readGradeOfNobody = (
  runtime: Runtime,
  { course }: CourseAccess,
  now: Date,
): Promise<ToldGrade> => readToldGrade(runtime, course, nobody, now)

/** Nobody's place in a course. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** What of somebody's grade they are told by now, or all of it. */
export interface ToldGrade {
  assignments: Assignment[]
  grade: StudentGrade
  extensions: ReadonlyMap<string, Extension>
  /** Assignments that the student is not told the result of yet: in no sum. */
  withheld: Assignment[]
  /** Of all that are published: how often something was handed in is told, whatever it came to. */
  standings: StandingsOf
}

export interface PersonalGrade extends ToldGrade {
  access: CourseAccess
  line: RosterLine
}

/**
 * One person's grade. Whoever reads their own sees what they are told by now; staff sees all, but for what would lead to a submission
 * of an assignment that is marked anonymously.
 * @param enrolmentId undefined: one's own
 * @throws Refusal
 */
export async function readGrade(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
  enrolmentId: string | undefined,
  now: Date,
): Promise<PersonalGrade> {
  const access = await requireCourse(runtime, person, courseId, 'course.read')
  const isOwn = enrolmentId === undefined || enrolmentId === access.enrolmentId
  if (!isOwn && !access.may('gradebook.read'))
    throw new Refusal('not-found', 'There is nobody of that id in this course.')
  const id = enrolmentId ?? access.enrolmentId
  if (id === undefined) throw new Refusal('not-found', 'You have no place in this course, so no grade.')
  const [line, told] = await Promise.all([
    requireLine(runtime, courseId, id),
    readToldGrade(runtime, access.course, id, access.may('gradebook.read') ? 'all' : now),
  ])
  return isOwn ? { access, line, ...told } : { access, line, ...told, grade: untraced(told) }
}

/** By name, nothing leads to a submission that is to be read without one. */
function untraced({ grade, assignments }: ToldGrade): StudentGrade {
  const anonymous = new Set(assignments.filter(({ isAnonymous }) => isAnonymous).map(({ id }) => id))
  const told = grade.assignments.map((one) => (anonymous.has(one.id) ? withoutTraces(one) : one))
  return { ...grade, assignments: told }
}

/** @param toldBy the time by which a student is told; `all` is for staff */
export async function readToldGrade(
  { database }: Pick<Runtime, 'database'>,
  course: Pick<Course, 'id' | 'graceDays'>,
  enrolmentId: string,
  toldBy: Date | 'all',
): Promise<ToldGrade> {
  const [all, extensions, standings] = await Promise.all([
    listAssignments(database, course.id),
    listExtensions(database, course.id, enrolmentId),
    listStandings(database, course.id, enrolmentId),
  ])
  const published = all.filter(({ isPublished }) => isPublished)
  const extensionOf = new Map(extensions.map((one) => [one.assignmentId, one]))
  const isTold = (one: Assignment) =>
    toldBy === 'all' || isGradeTold({ ...one, ...deadlinesFor(one, extensionOf.get(one.id)) }, toldBy)
  const assignments = published.filter(isTold)
  const withheld = published.filter((one) => !isTold(one))
  const standingsOf = byAssignment(published, standings.get(enrolmentId) ?? [])
  const grade = gradeLine(course, assignments, extensions, standingsOf)
  return { assignments, withheld, extensions: extensionOf, grade, standings: standingsOf }
}
