import { randomUUID } from 'node:crypto'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { logFault } from '../log.ts'
import type { Runtime } from '../runtime.ts'
import { type ClaimedJudging, writeLease, writeVerdict } from './data.ts'
import { settle } from './settle.ts'

/** The verdict that says a fault of ours, with its reference number. */
export type FaultVerdict = (judging: ClaimedJudging, reference: string) => Promise<Verdict>

/** Ends the judgings that ended one worker after another: the learner is told that the fault is ours. */
export async function setAside(runtime: Runtime, now: Date, faultVerdict: FaultVerdict): Promise<void> {
  for (const { judgingId, complete } of await runtime.queue.takeSetAside()) {
    const lease = randomUUID()
    const claimed = await writeLease(runtime.database, judgingId, lease, now)
    const reference = logFault(
      runtime.log,
      undefined,
      `judging ${judgingId} was set aside: it ended its workers`,
    )
    const verdict = claimed && (await faultVerdict(claimed, reference))
    await runtime.database.prisma.$transaction(async (transaction) => {
      if (claimed && verdict && (await writeVerdict(transaction, { id: judgingId, lease }, verdict, now)))
        await settle(runtime, transaction, { ...claimed, judgingId }, verdict)
      await complete(transaction)
    })
  }
}
