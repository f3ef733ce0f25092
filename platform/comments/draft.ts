import { randomUUID } from 'node:crypto'
import type { Person } from '../auth/learner.ts'
import { requireWork } from '../handed-in/access.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { countLines } from './count-lines.ts'
import { insertComment } from './data.ts'
import type { CommentRequest } from './fields.ts'

/** Writes a comment to a line of a submission; its student sees it once it is released. @throws Refusal */
export async function draftComment(
  runtime: Runtime,
  person: Person,
  submissionId: string,
  { line, body }: CommentRequest,
  now: Date,
): Promise<{ id: string }> {
  const { work } = await requireWork(runtime, person, submissionId, 'work.comment')
  const lines = countLines(new TextDecoder().decode(work.source))
  if (line > lines)
    throw new Refusal('invalid', `There is no line ${line}: this submission has ${lines}.`, {
      fields: { line: `is beyond the last line, ${lines}` },
    })
  const id = randomUUID()
  await insertComment(runtime.database, {
    ...{ id, submissionId, line, body },
    ...{ authorId: person.id, writtenAt: now },
  })
  return { id }
}
