import type { Value } from '../contract/value.ts'
import type { CaseResult } from '../contract/verdict.ts'
import { cleanMessage } from './clean-text.ts'
import type { JudgedCase } from './judging.ts'

/** What a student is shown of a visible case: never to be called for a hidden one. */
export function caseResult(
  { observation: _, id, group, difference, ...judged }: JudgedCase,
  shown: { title: string; input: Value[]; expected: Value },
): CaseResult {
  return cleanMessage({
    ...judged,
    id,
    group,
    title: shown.title,
    input: shown.input,
    expected: shown.expected,
    ...(difference ? { difference: cleanMessage(difference) } : {}),
  })
}
