import { z } from 'zod'
import type { Runtime } from '../runtime.ts'
import { requireOwn } from '../submissions/read.ts'
import { updateRead } from './data.ts'

/** Those that were shown: what was released meanwhile stays unread. */
export const shownCommentsSchema = z.strictObject({ comments: z.array(z.uuid()).max(2_000) })

/** A student has seen comments to a submission of theirs. @throws Refusal where it is none */
export async function markRead(
  runtime: Runtime,
  userId: string,
  submissionId: string,
  comments: readonly string[],
  now: Date,
): Promise<void> {
  await requireOwn(runtime, userId, submissionId)
  await updateRead(runtime.database, submissionId, comments, now)
}
