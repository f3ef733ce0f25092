import type { Verdict } from '../../grader/contract/verdict.ts'
import type { Connection } from '../database/index.ts'
import { feedRegrade } from '../regrades/feed.ts'
import type { Runtime } from '../runtime.ts'
import { recordStanding } from '../standings/record.ts'
import type { ClaimedJudging } from './data.ts'

/** What a verdict brings about, in its own transaction. One of a regrade counts for nobody yet. */
export async function settle(
  { queue }: Runtime,
  transaction: Connection,
  judging: ClaimedJudging & { judgingId: string },
  verdict: Verdict,
): Promise<void> {
  const { submissionId, isHandedIn, regradeId, judgingId } = judging
  if (regradeId !== null) return feedRegrade(queue, transaction, regradeId, judgingId)
  if (isHandedIn) await recordStanding(queue, transaction, submissionId, verdict)
  await queue.notify(transaction, { kind: 'submission', id: submissionId, state: 'judged' })
}
