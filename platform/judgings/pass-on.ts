import type { JudgeJob } from '../queue/index.ts'
import type { Runtime } from '../runtime.ts'
import type { Claim } from './claim.ts'
import { clearLease } from './data.ts'

/** Lets a judging that turned out to take long wait among its like. */
export async function passOn(
  { database, queue }: Runtime,
  { judgingId, lease, userId }: Claim,
  job: JudgeJob,
): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    if (await clearLease(transaction, judgingId, lease)) await queue.passOn(transaction, job, userId)
  })
}
