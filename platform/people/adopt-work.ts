import type { Database } from '../database/index.ts'
import { moveDrafts, movePracticeEvents, moveSolutionRequests, moveSubmissions } from './data.ts'

/**
 * Gives what somebody did without an account to the account they signed in to. Asked twice, it does nothing more: the
 * anonymous person is deleted only when nothing is theirs any longer.
 */
export async function adoptWork({ prisma }: Database, anonymousId: string, accountId: string): Promise<void> {
  if (anonymousId === accountId) return
  await prisma.$transaction(async (transaction) => {
    await moveSubmissions(transaction, anonymousId, accountId)
    await moveDrafts(transaction, anonymousId, accountId)
    await movePracticeEvents(transaction, anonymousId, accountId)
    await moveSolutionRequests(transaction, anonymousId, accountId)
  })
}
