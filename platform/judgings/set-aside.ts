import { randomUUID } from 'node:crypto'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { logFault } from '../log.ts'
import type { Runtime } from '../runtime.ts'
import { recordStanding } from '../standings/record.ts'
import { type ClaimedJudging, writeLease, writeVerdict } from './data.ts'

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
      if (claimed && verdict && (await writeVerdict(transaction, { id: judgingId, lease }, verdict, now))) {
        if (claimed.isHandedIn) await recordStanding(transaction, claimed.submissionId, verdict)
        await runtime.queue.notify(transaction, {
          kind: 'submission',
          id: claimed.submissionId,
          state: 'judged',
        })
      }
      await complete(transaction)
    })
  }
}
