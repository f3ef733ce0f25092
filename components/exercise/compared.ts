import type { ListedSubmission } from './submission-state.ts'

/** One of two sources that are laid beside each other. */
export type Compared =
  | { kind: 'draft'; source: string }
  /** What another tab or machine has saved meanwhile. */
  | { kind: 'theirs'; source: string }
  | { kind: 'solution'; source: string }
  | { kind: 'submission'; source: string; submission: ListedSubmission }

export interface ComparedPair {
  before: Compared
  after: Compared
}
