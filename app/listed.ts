import type { ListedSubmission } from '../components/exercise/submission-state.ts'
import type { SubmissionSummary } from '../platform/submissions/list.ts'

/** A submission as a browser takes it: its time as text. */
export function listed(summary: SubmissionSummary): ListedSubmission {
  const { id, submittedAt, isAfterSolution, state, status, score, isWithheld } = summary
  return { id, submittedAt: submittedAt.toISOString(), isAfterSolution, state, status, score, isWithheld }
}
