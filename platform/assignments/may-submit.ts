import { deadlinesOf } from '../grades/deadlines.ts'
import type { Extension } from '../grades/graded-assignment.ts'
import type { Assignment } from './data.ts'
import type { WaitRule } from './fields.ts'

/** What of an assignment decides whether something is taken. */
export type SubmissionRules = Pick<
  Assignment,
  'opensAt' | 'dueAt' | 'closesAt' | 'attempts' | 'waitRule' | 'waitSeconds'
>

export interface Tried {
  attempts: number
  /** Of the last attempt. */
  lastAt: Date | null
}

/** Why nothing is taken now. */
export type Obstacle =
  | { kind: 'not-open'; opensAt: Date }
  | { kind: 'closed'; closedAt: Date }
  | { kind: 'no-attempts'; attempts: number }
  | { kind: 'wait'; until: Date }

/** Tries that are made without a wait: the first shows what is asked, the second mends a slip. */
const atOnce = 2

/** @returns undefined where a submission is taken */
export function findObstacle(
  rules: SubmissionRules,
  extension: Extension | undefined,
  { attempts, lastAt }: Tried,
  now: Date,
): Obstacle | undefined {
  const { closesAt } = deadlinesOf({ ...rules, ...(extension ? { extension } : {}) })
  if (now < rules.opensAt) return { kind: 'not-open', opensAt: rules.opensAt }
  if (closesAt && now > closesAt) return { kind: 'closed', closedAt: closesAt }
  if (rules.attempts !== null && attempts >= rules.attempts)
    return { kind: 'no-attempts', attempts: rules.attempts }
  const until = lastAt && new Date(lastAt.getTime() + waitMs(rules, attempts))
  return until && now < until ? { kind: 'wait', until } : undefined
}

const factors: Record<WaitRule, (attempts: number) => number> = {
  none: () => 0,
  fixed: () => 1,
  growing: (attempts) => attempts - atOnce + 1,
}

/** From one attempt to the next, once so many were made. */
const waitMs = ({ waitRule, waitSeconds }: SubmissionRules, attempts: number): number =>
  attempts < atOnce ? 0 : 1_000 * waitSeconds * factors[waitRule](attempts)
