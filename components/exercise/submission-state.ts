import type { TrainingProgress } from '../../grader/contract/training.ts'
import type { Verdict } from '../../grader/contract/verdict.ts'

/** What `GET /api/submissions/:id` and its events say. */
export type SubmissionState =
  | { state: 'queued'; position: number }
  | { state: 'running'; progress?: TrainingProgress }
  /** Its learner has ended it. */
  | { state: 'cancelled' }
  | { state: 'judged'; verdict: Verdict }

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
}

/** What is said of a submission in a word: its verdict's status, or how far it is. */
export const standingOf = ({
  state,
  status,
}: Pick<ListedSubmission, 'state' | 'status'>):
  | Verdict['status']
  | Exclude<ListedSubmission['state'], 'judged'> => status ?? (state === 'judged' ? 'queued' : state)
