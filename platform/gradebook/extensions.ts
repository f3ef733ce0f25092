import { type AssignmentAccess, requireAssignment } from '../assignments/access.ts'
import { type Extension, listExtensions } from '../assignments/data.ts'
import type { Person } from '../auth/learner.ts'
import { listRoster, type RosterLine } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'

export interface AssignmentExtensions {
  access: AssignmentAccess
  /** By the name of whom they were granted to. */
  extensions: { extension: Extension; line: RosterLine }[]
  /** Who may be granted one, by name. */
  students: RosterLine[]
}

/** Who has other times for an assignment, and who could have. @throws Refusal */
export async function readExtensions(
  runtime: Runtime,
  person: Person | undefined,
  assignmentId: string,
): Promise<AssignmentExtensions> {
  const access = await requireAssignment(runtime, person, assignmentId, 'assignment.preview')
  const { database } = runtime
  const [all, roster] = await Promise.all([
    listExtensions(database, access.course.id),
    listRoster(database, access.course.id),
  ])
  const ofLine = new Map(
    all.filter((one) => one.assignmentId === assignmentId).map((one) => [one.enrolmentId, one]),
  )
  return {
    access,
    extensions: roster.flatMap((line) => {
      const extension = ofLine.get(line.id)
      return extension ? [{ extension, line }] : []
    }),
    students: roster.filter(({ role, removedAt }) => role === 'student' && removedAt === null),
  }
}
