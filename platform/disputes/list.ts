import { type CourseAccess, requireCourse } from '../access/course.ts'
import { type Assignment, listAssignments } from '../assignments/data.ts'
import type { Person } from '../auth/learner.ts'
import { type Author, anonymousAuthor, readPseudonyms } from '../handed-in/author.ts'
import { listRoster, type RosterLine } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { type Dispute, type ListedDispute, listDisputes } from './data.ts'

export interface DisputeOf extends Dispute {
  submissionId: string
  assignment: Pick<Assignment, 'id' | 'title'>
  exercise: string
  author: Author
}

export interface Disputes {
  access: CourseAccess
  /** Those that are open first. */
  disputes: DisputeOf[]
}

const limit = 500

/** @throws Refusal */
export async function readDisputes(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
): Promise<Disputes> {
  const access = await requireCourse(runtime, person, courseId, 'work.read')
  const { database } = runtime
  const [rows, assignments, roster] = await Promise.all([
    listDisputes(database, courseId, limit),
    listAssignments(database, courseId),
    listRoster(database, courseId),
  ])
  const authorOf = await authorsOf(runtime, rows, assignments, roster)
  const titles = new Map(assignments.map(({ id, title }) => [id, title]))
  return {
    access,
    disputes: rows.map(({ assignmentId, enrolmentId, ...dispute }) => ({
      ...dispute,
      assignment: { id: assignmentId, title: titles.get(assignmentId) ?? '' },
      author: authorOf(assignmentId, enrolmentId),
    })),
  }
}

/** Who everybody is, as far as that is told in each assignment. */
async function authorsOf(
  runtime: Runtime,
  rows: readonly ListedDispute[],
  assignments: readonly Assignment[],
  roster: readonly RosterLine[],
): Promise<(assignmentId: string, enrolmentId: string) => Author> {
  const disputed = new Set(rows.map(({ assignmentId }) => assignmentId))
  const anonymous = assignments.filter(({ id, isAnonymous }) => isAnonymous && disputed.has(id))
  const pseudonymsOf = new Map(
    await Promise.all(anonymous.map(async (one) => [one.id, await readPseudonyms(runtime, one)] as const)),
  )
  const lineOf = new Map(roster.map((line) => [line.id, line]))
  return (assignmentId, enrolmentId) => {
    const pseudonyms = pseudonymsOf.get(assignmentId)
    if (pseudonyms) return anonymousAuthor(pseudonyms, enrolmentId)
    const line = lineOf.get(enrolmentId)
    if (!line) throw new Error(`the place ${enrolmentId} is none of this course`)
    return { kind: 'named', line }
  }
}
