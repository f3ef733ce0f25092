import type { TrainingProgress } from '../../grader/contract/training.ts'
import type { Verdict } from '../../grader/contract/verdict.ts'
import type { JudgedSubmission } from './data.ts'

/** What a learner sees of a submission while it is judged, and after. */
export type SubmissionState =
  | { state: 'queued'; position: number }
  | { state: 'running'; progress?: TrainingProgress }
  | { state: 'cancelled' }
  | { state: 'judged'; verdict: Verdict }

/** What of a judging its state is made of. */
export type JudgingState = Pick<
  JudgedSubmission,
  'judgingId' | 'startedAt' | 'verdict' | 'cancelledAt' | 'progress'
>

/** Nothing more will happen. */
export const isFinal = ({ state }: SubmissionState): boolean => state === 'judged' || state === 'cancelled'

/**
 * @param waiting ids of the judgings that wait, in order
 * @returns the state; the first in the queue has position 1
 */
export function stateOf(
  { judgingId, startedAt, verdict, cancelledAt, progress }: JudgingState,
  waiting: readonly string[],
): SubmissionState {
  if (verdict !== null) return { state: 'judged', verdict: forLearner(JSON.parse(verdict) as Verdict) }
  if (cancelledAt) return { state: 'cancelled' }
  const place = findPlace(waiting, judgingId)
  if (place) return place
  if (!startedAt) return { state: 'queued', position: 1 }
  return { state: 'running', ...(progress === null ? {} : { progress: readProgress(progress) }) }
}

const readProgress = (text: string): TrainingProgress => JSON.parse(text) as TrainingProgress

/** The place of a judging in the line; undefined where it does not wait. */
export function findPlace(waiting: readonly string[], judgingId: string): SubmissionState | undefined {
  const index = waiting.indexOf(judgingId)
  return index >= 0 ? { state: 'queued', position: index + 1 } : undefined
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
