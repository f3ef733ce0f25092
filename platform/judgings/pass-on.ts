import type { JudgeJob, Lane } from '../queue/index.ts'
import type { Runtime } from '../runtime.ts'
import type { Claim } from './claim.ts'
import { clearLease } from './data.ts'
import { ownerOf } from './owner.ts'

/** Lets a judging that turned out to take long wait among its like. @returns false where it is another worker's by now */
export async function passOn(
  { database, queue }: Runtime,
  claim: Claim,
  job: JudgeJob,
  lane: Lane,
): Promise<boolean> {
  return database.prisma.$transaction(async (transaction) => {
    const isOurs = await clearLease(transaction, claim.judgingId, claim.lease)
    if (isOurs) await queue.passOn(transaction, job, ownerOf(claim), lane)
    return isOurs
  })
}
