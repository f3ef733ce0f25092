import type { Runtime } from '../runtime.ts'
import { type ClaimedJudging, writeLease } from './data.ts'

export interface Claim extends ClaimedJudging {
  judgingId: string
  lease: string
}

/**
 * Takes a judging for whoever holds `lease`. From now on nobody else's verdict is written, unless somebody claims it again.
 * @returns undefined where it is judged already
 */
export async function claimJudging(
  { database, queue }: Runtime,
  judgingId: string,
  lease: string,
  now: Date,
): Promise<Claim | undefined> {
  const claimed = await writeLease(database, judgingId, lease, now)
  if (!claimed) return undefined
  if (claimed.regradeId === null)
    await queue.notify(database.prisma, { kind: 'submission', id: claimed.submissionId, state: 'running' })
  return { ...claimed, judgingId, lease }
}
