import type { Verdict } from '../../grader/contract/verdict.ts'

/** What a learner sees of a submission while it is judged, and after. */
export type SubmissionState =
  | { state: 'queued'; position: number }
  | { state: 'running' }
  | { state: 'judged'; verdict: Verdict }

export interface JudgingRow {
  id: string
  startedAt: Date | null
  judgedAt: Date | null
  verdict: { body: string } | null
}

/**
 * @param waiting ids of the judgings that wait, in order
 * @returns the state; the first in the queue has position 1
 */
export function stateOf(judging: JudgingRow, waiting: readonly string[]): SubmissionState {
  if (judging.verdict)
    return { state: 'judged', verdict: forLearner(JSON.parse(judging.verdict.body) as Verdict) }
  const index = waiting.indexOf(judging.id)
  if (index >= 0) return { state: 'queued', position: index + 1 }
  return judging.startedAt ? { state: 'running' } : { state: 'queued', position: 1 }
}

/** Times are for staff: a learner sees them rounded, so that they tell nothing of hidden cases. */
export function forLearner(verdict: Verdict): Verdict {
  const round = (ms: number) => Math.ceil(ms / 10) * 10
  const { compileMs, runMs, totalMs } = verdict.timings
  return {
    ...verdict,
    cases: verdict.cases.map((one) => ({ ...one, durationMs: round(one.durationMs) })),
    timings: { compileMs: round(compileMs), runMs: round(runMs), totalMs: round(totalMs) },
  }
}
