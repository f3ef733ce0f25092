import type { Person } from '../auth/learner.ts'
import type { Course } from '../courses/data.ts'
import { findOptionalExerciseGrade } from '../gradebook/exercise-grade.ts'
import type { Runtime } from '../runtime.ts'
import type { StandingKey } from '../standings/data.ts'
import { requireWork } from './access.ts'
import { readPseudonyms } from './author.ts'
import { findOptionalLast, listWhoHandedIn } from './data.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'

/**
 * The submissions of the students before and after whoever handed this one in: in the order of the roster or, where the assignment is
 * marked anonymously, of the pseudonyms. Of each, the one that counts; where none does, the last.
 * @throws Refusal
 */
export async function readNeighbours(
  runtime: Runtime,
  person: Person | undefined,
  id: string,
): Promise<Neighbours<string>> {
  const { access, assignment, work } = await requireWork(runtime, person, id, 'work.read')
  const listed = await listWhoHandedIn(runtime.database, work)
  const order = assignment.isAnonymous
    ? byPseudonym(listed, await readPseudonyms(runtime, assignment))
    : listed
  const { previous, next, ...place } = neighboursOf(order, work.enrolmentId)
  const submissionOf = (enrolmentId: string | undefined) =>
    enrolmentId === undefined ? undefined : findOptionalRead(runtime, access.course, { ...work, enrolmentId })
  const [before, after] = await Promise.all([submissionOf(previous), submissionOf(next)])
  return { ...place, previous: before, next: after }
}

function byPseudonym(listed: readonly string[], pseudonyms: ReadonlyMap<string, string>): string[] {
  const nameOf = (id: string) => pseudonyms.get(id) ?? ''
  return listed.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
}

async function findOptionalRead(
  { database }: Runtime,
  course: Course,
  key: StandingKey,
): Promise<string | undefined> {
  const grade = await findOptionalExerciseGrade(database, course, key)
  return grade?.counted?.id ?? findOptionalLast(database, key)
}
