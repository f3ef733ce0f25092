import type { Verdict } from '../../grader/contract/verdict.ts'
import type { JudgeJob } from '../queue/index.ts'
import type { Runtime } from '../runtime.ts'
import type { Claim } from './claim.ts'
import { countFault, writeVerdict } from './data.ts'
import { settle } from './settle.ts'

/** A judging that the grader itself fails is tried this often; then the fault is said, and an operator sees it. */
const faultLimit = 3

/** `late`: the lease had passed to another, and nothing was written. */
export type Outcome = 'recorded' | 'late' | 'again'

/**
 * Records a verdict, ends its job and tells whoever waits, all in one transaction, at most once.
 * A fault of the grader is no verdict yet: the judging is tried again a little later.
 */
export async function recordVerdict(
  runtime: Runtime,
  claim: Claim,
  job: JudgeJob,
  verdict: Verdict,
  now: Date,
): Promise<Outcome> {
  const { database, queue } = runtime
  if (verdict.status === 'internal-error' && (await countFault(database, claim.judgingId)) < faultLimit) {
    await queue.giveBack(job, 'internal-error')
    return 'again'
  }
  const { judgingId: id, lease } = claim
  return database.prisma.$transaction(async (transaction) => {
    if (!(await writeVerdict(transaction, { id, lease }, verdict, now))) return 'late'
    await settle(runtime, transaction, claim, verdict)
    await queue.complete(job, transaction)
    return 'recorded'
  })
}
