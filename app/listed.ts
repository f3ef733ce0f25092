import type { ListedSubmission } from '../components/exercise/submission-state.ts'
import type { SubmissionSummary } from '../platform/submissions/list.ts'

/** A submission as a browser takes it: its time as text. */
export function listed(summary: SubmissionSummary): ListedSubmission {
  const { submittedAt, exercise: _, ...rest } = summary
  return { submittedAt: submittedAt.toISOString(), ...rest }
}
