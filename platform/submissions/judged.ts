import type { SubmissionState } from './state.ts'

/** It has a verdict; a fault of ours is none. */
export const isJudged = (state: SubmissionState): boolean =>
  state.state === 'judged' && state.verdict.status !== 'internal-error'
