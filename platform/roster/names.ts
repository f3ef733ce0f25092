import { requireCourse } from '../access/course.ts'
import type { Person } from '../auth/learner.ts'
import type { Runtime } from '../runtime.ts'
import { listRoster } from './data.ts'

export interface RosterNames {
  ofLine: ReadonlyMap<string, string>
  /** By the account that a line is of. */
  ofPerson: ReadonlyMap<string, string>
}

/** What people are called whom an entry of the audit names by an id; those who were removed, too. @throws Refusal */
export async function readNames(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
): Promise<RosterNames> {
  await requireCourse(runtime, person, courseId, 'audit.read')
  const lines = await listRoster(runtime.database, courseId)
  return {
    ofLine: new Map(lines.map(({ id, name }) => [id, name])),
    ofPerson: new Map(
      lines.flatMap(({ userId, name }) => (userId === null ? [] : [[userId, name] as const])),
    ),
  }
}
