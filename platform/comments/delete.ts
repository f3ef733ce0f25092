import type { Person } from '../auth/learner.ts'
import { changedMeanwhile } from '../courses/change.ts'
import { requireWork } from '../handed-in/access.ts'
import type { Runtime } from '../runtime.ts'
import { type CommentPlace, requireComment } from './change.ts'
import { removeComment } from './data.ts'

/** Deletes a comment as it was seen; one that is released, too. @throws Refusal */
export async function deleteComment(
  runtime: Runtime,
  person: Person,
  { submissionId, id }: CommentPlace,
  revision: number,
): Promise<void> {
  await requireWork(runtime, person, submissionId, 'work.comment')
  await requireComment(runtime, { submissionId, id })
  if (!(await removeComment(runtime.database, { submissionId, id, revision }))) throw changedMeanwhile()
}
