import type { Runtime } from '../runtime.ts'
import { listUnjudged } from './data.ts'
import { ownerOf } from './owner.ts'

/** After a restore the rows are back but the queue is empty: every judging without a verdict gets its job again. */
export async function requeueLost({ database, queue }: Runtime): Promise<number> {
  const known = await queue.unfinished()
  const lost = (await listUnjudged(database)).filter(({ id }) => !known.has(id))
  for (const one of lost)
    await database.prisma.$transaction((transaction) =>
      queue.enqueue(transaction, { judgingId: one.id, ...ownerOf(one) }),
    )
  return lost.length
}
