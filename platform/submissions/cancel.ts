import { writeCancellation } from '../judgings/data.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { giveAttemptBack } from '../standings/record.ts'
import { readState } from './read.ts'

/**
 * Ends what a learner waits for: it gets no verdict, and whoever computes for it stops. What is judged already stays judged.
 * @throws Refusal where there is no such submission of theirs, or it has its verdict
 */
export async function cancelSubmission(
  runtime: Runtime,
  userId: string,
  id: string,
  now: Date,
): Promise<void> {
  const { state } = await readState(runtime, userId, id)
  if (state.state === 'cancelled') return
  const { database, queue } = runtime
  const isCancelled = await database.prisma.$transaction(async (transaction) => {
    const judgingId = await writeCancellation(transaction, id, now)
    if (judgingId === undefined) return false
    await giveAttemptBack(queue, transaction, id)
    await queue.notify(transaction, { kind: 'cancel', judgingId })
    await queue.notify(transaction, { kind: 'submission', id, state: 'cancelled' })
    return true
  })
  if (!isCancelled) throw new Refusal('conflict', 'It is judged already: there is nothing to be cancelled.')
}
