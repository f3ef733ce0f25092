import { isUuid } from '../access/course.ts'
import type { Person } from '../auth/learner.ts'
import { changedMeanwhile } from '../courses/change.ts'
import { requireWork } from '../handed-in/access.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { hasComment, updateComment } from './data.ts'
import type { CommentChangeRequest } from './fields.ts'

/** A comment, by the submission that it is of. */
export interface CommentPlace {
  submissionId: string
  id: string
}

/** Changes a comment, also one that is released: its student is told so. @throws Refusal */
export async function changeComment(
  runtime: Runtime,
  person: Person,
  { submissionId, id }: CommentPlace,
  { revision, body }: CommentChangeRequest,
  now: Date,
): Promise<void> {
  await requireWork(runtime, person, submissionId, 'work.comment')
  await requireComment(runtime, { submissionId, id })
  const change = { body, authorId: person.id, writtenAt: now }
  if (!(await updateComment(runtime.database, { submissionId, id, revision }, change)))
    throw changedMeanwhile()
}

/** @throws Refusal where there is none, or none any more */
export async function requireComment(
  { database }: Runtime,
  { submissionId, id }: CommentPlace,
): Promise<void> {
  if (!isUuid(id) || !(await hasComment(database, { submissionId, id })))
    throw new Refusal('not-found', 'This comment is not there any more.', { key: 'commentGone' })
}
