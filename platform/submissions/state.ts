import type { TrainingProgress } from '../../grader/contract/training.ts'
import type { Verdict } from '../../grader/contract/verdict.ts'
import type { JudgedSubmission } from './data.ts'
import { isWithheld, toldFrom, visiblePart, type Withholding } from './withheld.ts'

/** What a learner sees of a submission while it is judged, and after. */
export type SubmissionState =
  | { state: 'queued'; position: number }
  | { state: 'running'; progress?: TrainingProgress }
  | { state: 'cancelled' }
  | { state: 'judged'; verdict: Verdict; withheld?: Withheld }

/** Hidden cases are not told: the verdict is of the visible ones alone. */
export interface Withheld {
  /** ISO 8601; null: never. */
  until: string | null
}

/** What of a judging its state is made of. */
export type JudgingState = Pick<
  JudgedSubmission,
  'judgingId' | 'startedAt' | 'verdict' | 'cancelledAt' | 'progress' | 'hiddenResults' | 'dueAt'
>

/** Nothing more will happen. */
export const isFinal = ({ state }: SubmissionState): boolean => state === 'judged' || state === 'cancelled'

/**
 * @param waiting ids of the judgings that wait, in order
 * @returns the state; the first in the queue has position 1
 */
export function stateOf(
  { judgingId, startedAt, verdict, cancelledAt, progress, ...withholding }: JudgingState,
  waiting: readonly string[],
  now: Date,
): SubmissionState {
  if (verdict !== null) return judgedState(forLearner(JSON.parse(verdict) as Verdict), withholding, now)
  if (cancelledAt) return { state: 'cancelled' }
  const place = findPlace(waiting, judgingId)
  if (place) return place
  if (!startedAt) return { state: 'queued', position: 1 }
  return { state: 'running', ...(progress === null ? {} : { progress: readProgress(progress) }) }
}

function judgedState(verdict: Verdict, withholding: Withholding, now: Date): SubmissionState {
  if (!isWithheld(withholding, now)) return { state: 'judged', verdict }
  const until = toldFrom(withholding)?.toISOString() ?? null
  return { state: 'judged', verdict: visiblePart(verdict), withheld: { until } }
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
