import { type Attempt, inTimeOrder } from '../grades/attempt.ts'
import { keptOf } from './judged.ts'

/** What of a standing is made of the verdicts that count. */
export interface Summary {
  /** Those that a grade can depend on, in the order of time (judged.ts). */
  judged: Attempt[]
  /** Of the last that was judged. */
  lastStatus: string | null
  lastMistake: string | null
}

/** A standing made anew from all judged attempts: one that a verdict only ever improved has forgotten the others. */
export function summaryOf(
  attempts: readonly (Attempt & { status: string; mistake: string | null })[],
  chosenId: string | null,
): Summary {
  const last = inTimeOrder(attempts).at(-1)
  const kept = keptOf(attempts, chosenId)
  return {
    judged: kept.map(({ id, submittedAt, score }) => ({ id, submittedAt, score })),
    lastStatus: last?.status ?? null,
    lastMistake: last?.mistake ?? null,
  }
}
