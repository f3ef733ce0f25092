import { requireSite } from '../access/site.ts'
import type { Assignment } from '../assignments/data.ts'
import type { Person } from '../auth/person.ts'
import { readToldGrade } from '../gradebook/read.ts'
import { paceOf } from '../pace.ts'
import type { Runtime } from '../runtime.ts'
import { readSubmission } from '../submissions/read.ts'
import {
  listActs,
  listPlaces,
  listSubmitted,
  listWrittenComments,
  type Place,
  readAccountRows,
} from './data.ts'
import { type Part, streamJson } from './stream-json.ts'

const submissionsAtOnce = 50

const assertPace = paceOf(
  { points: 10, seconds: 3_600 },
  (wait) => `You have exported your data often enough for now: wait ${wait} s.`,
)

/**
 * Everything that is kept of somebody, as one JSON object in pieces of text. What they are not told of an assignment, or not yet, is
 * not told here either.
 * @throws Refusal, before the first piece
 */
export async function exportOwnData(
  runtime: Runtime,
  person: Person,
  now: Date,
): Promise<AsyncGenerator<string>> {
  requireSite(person, 'account.manage')
  await assertPace(person.id)
  const { database } = runtime
  const [rows, places, commentsWritten, acts] = await Promise.all([
    readAccountRows(database, person.id),
    listPlaces(database, person.id),
    listWrittenComments(database, person.id),
    listActs(database, person.id),
  ])
  const parts: Record<string, Part> = {
    ...{ receptive: 'personal data', format: 1, exportedAt: now, ...rows },
    courses: withGrades(runtime, places, now),
    submissions: submissionsOf(runtime, person.id),
    ...{ commentsWritten, acts },
  }
  return streamJson(parts)
}

async function* withGrades(
  runtime: Runtime,
  places: Awaited<ReturnType<typeof listPlaces>>,
  now: Date,
): AsyncGenerator<unknown> {
  for (const { course, ...place } of places) {
    const told = await readToldGrade(runtime, course, place.id, now)
    yield {
      ...{ course, place, grade: told.grade, extensions: [...told.extensions.values()] },
      assignments: told.assignments.map(titleOf),
      /** Of these nothing is told yet. */
      withheld: told.withheld.map(titleOf),
    }
  }
}

const titleOf = ({ id, title, dueAt }: Assignment) => ({ id, title, dueAt })

async function* submissionsOf(runtime: Runtime, userId: string): AsyncGenerator<unknown> {
  let last: Place | undefined
  for (;;) {
    const page = await listSubmitted(runtime.database, userId, last, submissionsAtOnce)
    for (const { weights, ...row } of page) {
      const { exercise, source, state } = await readSubmission(runtime, userId, row.id)
      const file = weights && { weights: Buffer.from(weights).toString('base64') }
      yield { ...row, exercise, source, ...file, ...state }
    }
    last = page.at(-1)
    if (page.length < submissionsAtOnce) return
  }
}
