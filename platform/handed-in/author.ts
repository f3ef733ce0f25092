import type { Assignment } from '../assignments/data.ts'
import { requireLine } from '../roster/change.ts'
import type { RosterLine } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { listPlaces } from './data.ts'
import { pseudonymsOf } from './pseudonyms.ts'

/** Whose work it is, as far as whoever reads it is told. */
export type Author = { kind: 'named'; line: RosterLine } | { kind: 'anonymous'; pseudonym: string }

export async function readAuthor(
  runtime: Runtime,
  assignment: Assignment,
  enrolmentId: string,
): Promise<Author> {
  if (!assignment.isAnonymous)
    return { kind: 'named', line: await requireLine(runtime, assignment.courseId, enrolmentId) }
  return anonymousAuthor(await readPseudonyms(runtime, assignment), enrolmentId)
}

/** What the people of a course are called in an assignment, by their place. */
export async function readPseudonyms(
  { database, seed }: Runtime,
  { id, courseId }: Pick<Assignment, 'id' | 'courseId'>,
): Promise<ReadonlyMap<string, string>> {
  return pseudonymsOf(seed, id, await listPlaces(database, courseId))
}

export function anonymousAuthor(pseudonyms: ReadonlyMap<string, string>, enrolmentId: string): Author {
  const pseudonym = pseudonyms.get(enrolmentId)
  if (pseudonym === undefined) throw new Error(`the place ${enrolmentId} is none of this course`)
  return { kind: 'anonymous', pseudonym }
}

/** As it is told over HTTP. */
export const toldAuthor = (author: Author) =>
  author.kind === 'named'
    ? { enrolmentId: author.line.id, name: author.line.name, email: author.line.email }
    : { pseudonym: `Student ${author.pseudonym}` }
