import type { CaseResult } from '../../grader/contract/verdict.ts'
import type { Problem } from '../editor/problem.ts'
import type { judgeWords } from './server-words.ts'

type Say = ReturnType<typeof judgeWords>

interface Judged extends Pick<Parameters<Say>[0], 'message' | 'messageKey' | 'messageParameters'> {
  line?: number | undefined
  column?: number | undefined
  cases: readonly CaseResult[]
}

/** Where in the source something went wrong, each place once. */
export function problemsOf({ cases, ...whole }: Judged, say: Say): Problem[] {
  const seen = new Set<string>()
  return [whole, ...cases].flatMap((one) => {
    const { line, column } = one
    const message = say(one)
    const key = `${line}:${column}:${message}`
    if (line === undefined || message === undefined || seen.has(key)) return []
    seen.add(key)
    return [{ line, column, message }]
  })
}
