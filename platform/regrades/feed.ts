// Theory of operation. Ten thousand submissions are judged again, and the queue never holds more than a few of them: each verdict
// brings the job of the judging that is `inQueue` places after its own. So whoever waits for a verdict finds a short queue; and
// since of a group's jobs one is taken at a time, a regrade has one cell at most.
import type { Connection } from '../database/index.ts'
import { ownerOf } from '../judgings/owner.ts'
import type { Queue } from '../queue/index.ts'
import { findCourseId, listWaiting, type WaitingPart } from './data.ts'

const inQueue = 4

/** Sends the first judgings of a regrade to the workers. */
export const beginRegrade = (queue: Queue, transaction: Connection, regradeId: string): Promise<void> =>
  enqueue(queue, transaction, { regradeId, skip: 0, take: inQueue })

/**
 * Sends the next one, now that `judgingId` has its verdict, and tells whoever watches the course; where the regrade was discarded there is
 * no next one.
 */
export async function feedRegrade(
  queue: Queue,
  transaction: Connection,
  regradeId: string,
  judgingId: string,
): Promise<void> {
  await enqueue(queue, transaction, { regradeId, after: judgingId, skip: inQueue - 1, take: 1 })
  await queue.notify(transaction, { kind: 'course', id: await findCourseId(transaction, regradeId) })
}

async function enqueue(queue: Queue, transaction: Connection, part: WaitingPart): Promise<void> {
  for (const { id, hasWeights, ...owned } of await listWaiting(transaction, part))
    await queue.enqueue(transaction, { judgingId: id, ...ownerOf(owned) }, hasWeights ? 'long' : 'quick')
}
