import type { CaseResult } from '../../grader/contract/verdict.ts'
import type { Problem } from '../editor/problem.ts'

interface Judged {
  message?: string | undefined
  line?: number | undefined
  column?: number | undefined
  cases: readonly CaseResult[]
}

/** Where in the source something went wrong, each place once. */
export function problemsOf({ cases, ...whole }: Judged): Problem[] {
  const seen = new Set<string>()
  return [whole, ...cases].flatMap(({ message, line, column }) => {
    const key = `${line}:${column}:${message}`
    if (line === undefined || message === undefined || seen.has(key)) return []
    seen.add(key)
    return [{ line, column, message }]
  })
}
