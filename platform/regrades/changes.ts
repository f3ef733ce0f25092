import type { Attempt } from '../grades/attempt.ts'

/** What of a verdict a regrade can change. */
export interface Result {
  status: string
  score: number
  mistake: string | null
}

/** A submission that is judged again. */
export interface Rejudged {
  id: string
  enrolmentId: string
  submittedAt: Date
  judgingId: string
  before: Result
  /** null: not judged yet */
  after: Result | null
  /** It counts. */
  isApplied: boolean
}

export type NewlyJudged = Rejudged & { after: Result }

export interface JudgedAttempt extends Attempt, Result {
  enrolmentId: string
}

export interface RegradeOptions {
  /** A submission that would lose by it keeps its verdict. */
  neverLower: boolean
  /** Ids of places in the course; null: everybody. */
  only: ReadonlySet<string> | null
}

/** The submissions whose new verdict is to count. What the grader itself failed at never does. */
export const applicable = (
  rejudged: readonly Rejudged[],
  { neverLower, only }: RegradeOptions,
): NewlyJudged[] =>
  rejudged
    .filter(isJudged)
    .filter(
      ({ enrolmentId, before, after }) =>
        after.status !== 'internal-error' &&
        (only === null || only.has(enrolmentId)) &&
        !(neverLower && after.score < before.score),
    )

const isJudged = (one: Rejudged): one is NewlyJudged => one.after !== null

/** Whether anybody would see a difference. */
export const isChanged = ({ before, after }: NewlyJudged): boolean =>
  before.status !== after.status || before.score !== after.score || before.mistake !== after.mistake

/** Attempts as they would be, were the new verdicts to count. */
export function withResults(
  attempts: readonly JudgedAttempt[],
  applied: readonly NewlyJudged[],
): JudgedAttempt[] {
  const ids = new Set(applied.map(({ id }) => id))
  const judgedAnew = applied.map(({ id, enrolmentId, submittedAt, after }) => ({
    ...{ id, enrolmentId, submittedAt },
    ...after,
  }))
  return [...attempts.filter(({ id }) => !ids.has(id)), ...judgedAnew]
}
