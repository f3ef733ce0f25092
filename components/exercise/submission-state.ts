import type { Verdict } from '../../grader/contract/verdict.ts'

/** What `GET /api/submissions/:id` and its events say. */
export type SubmissionState =
  | { state: 'queued'; position: number }
  | { state: 'running' }
  | { state: 'judged'; verdict: Verdict }

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
