import type { Attempt } from './attempt.ts'

export const countingRules = ['best', 'latest', 'chosen'] as const

/**
 * Which attempt at an exercise counts: the one that brings most after lateness, the last before closing, or the
 * student's choice. By each rule a higher score, more grace days and a milder policy never bring less, and neither
 * does an extension where nothing closes. One attempt more can bring less where the latest counts, and a later closing
 * where it lets in a worse latest attempt, or a worse one that was chosen.
 */
export type CountingRule = (typeof countingRules)[number]

export interface Candidates {
  /** The rule that was applied: without a choice that counts, `chosen` is `best`. */
  rule: CountingRule
  /** In time order. The one that brings most counts, of equal ones the earliest. */
  candidates: Attempt[]
}

/**
 * What a rule leaves to count.
 *
 * @param handedIn those not after closing, in time order
 * @param chosen id of an attempt
 */
export function candidatesBy(
  counting: CountingRule,
  handedIn: Attempt[],
  chosen: string | undefined,
): Candidates {
  if (counting === 'latest') return { rule: 'latest', candidates: handedIn.slice(-1) }
  const picked = counting === 'chosen' ? handedIn.filter(({ id }) => id === chosen) : []
  return picked.length > 0 ? { rule: 'chosen', candidates: picked } : { rule: 'best', candidates: handedIn }
}
