import type { ListedSubmission } from '../components/exercise/submission-state.ts'
import type { SubmissionSummary } from '../platform/submissions/list.ts'

/** A submission as a browser takes it: its time as text. */
export function listed({ id, submittedAt, state, status, score }: SubmissionSummary): ListedSubmission {
  return { id, submittedAt: submittedAt.toISOString(), state, status, score }
}
