import type { CaseResult, Status } from '../../grader/contract/verdict.ts'

/** What a run of the visible cases shows at once: a verdict's words, but provisional. What counts is judged on submit. */
export interface RunReport {
  /** Of the first case not accepted; `compile-error` or `internal-error` where no case ran. */
  status: Status
  cases: CaseResult[]
  console: string
  message?: string
  /** Where the source does not compile, counted from 1. */
  line?: number
  column?: number
}

/** Nothing was run, and that is not the submission's doing. */
export function brokenRun(message: string): RunReport {
  return { status: 'internal-error', cases: [], console: '', message }
}
