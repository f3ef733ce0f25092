import type { TrainingProgress } from '../../grader/contract/training.ts'
import type { Verdict } from '../../grader/contract/verdict.ts'

/** What `GET /api/submissions/:id` and its events say. */
export type SubmissionState =
  | { state: 'queued'; position: number }
  | { state: 'running'; progress?: TrainingProgress }
  /** Its learner has ended it. */
  | { state: 'cancelled' }
  | { state: 'judged'; verdict: Verdict; withheld?: Withheld }

/** Hidden cases are not told: the verdict is of the visible ones alone. */
export interface Withheld {
  /** ISO 8601; null: never. */
  until: string | null
}

/** Nothing more will come. */
export const isFinal = ({ state }: SubmissionState): boolean => state === 'judged' || state === 'cancelled'

export interface ListedSubmission {
  id: string
  /** ISO 8601 */
  submittedAt: string
  /** Its author had asked for the solution before. */
  isAfterSolution: boolean
  state: SubmissionState['state']
  status?: Verdict['status'] | undefined
  score?: number | undefined
  /** Judged, but what it came to is not told, or not yet. */
  isWithheld?: boolean | undefined
  /** What it was handed in for. */
  assignment?: { id: string; title: string } | undefined
  /** Comments of the staff that one has not read yet. */
  unread?: number | undefined
}

/** What is said of a submission in a word: its verdict's status, or how far it is. */
export function standingOf({
  state,
  status,
  isWithheld,
}: Pick<ListedSubmission, 'state' | 'status' | 'isWithheld'>):
  | Verdict['status']
  | Exclude<ListedSubmission['state'], 'judged'>
  | 'handed-in' {
  if (isWithheld) return 'handed-in'
  return status ?? (state === 'judged' ? 'queued' : state)
}
