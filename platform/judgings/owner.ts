import { regradePriority } from '../submissions/fairness.ts'
import type { ClaimedJudging } from './data.ts'

/** Behind whom a judging waits: its learner's others, or those that are judged again with it, one of them at a time. */
export const ownerOf = ({
  userId,
  regradeId,
}: Pick<ClaimedJudging, 'userId' | 'regradeId'>): { group: string; priority: number } =>
  regradeId === null
    ? { group: userId, priority: 0 }
    : { group: `regrade ${regradeId}`, priority: regradePriority }
