import type { GroupResult, Verdict } from '../../grader/contract/verdict.ts'
import type { JudgedSubmission } from './data.ts'

export type Withholding = Pick<JudgedSubmission, 'hiddenResults' | 'dueAt'>

/** Since or from when hidden cases are told; null: never. */
export function toldFrom({ hiddenResults, dueAt }: Withholding): Date | 'always' | null {
  if (hiddenResults === 'never') return null
  return hiddenResults === 'after-due' && dueAt ? dueAt : 'always'
}

export function isWithheld(withholding: Withholding, now: Date): boolean {
  const from = toldFrom(withholding)
  return from === null || (from !== 'always' && now <= from)
}

/** A verdict as if there were no hidden cases: it says nothing that is made of them. */
export function visiblePart(verdict: Verdict): Verdict {
  const groups = verdict.groups.filter(({ hidden }) => !hidden)
  const statuses = [...verdict.cases, ...groups].map(({ status }) => status)
  const hasRun = verdict.groups.length > 0
  const { report, timings, ...rest } = verdict
  const runMs = verdict.cases.reduce((sum, { durationMs }) => sum + durationMs, 0)
  return {
    ...rest,
    status: hasRun ? (statuses.find((status) => status !== 'accepted') ?? 'accepted') : verdict.status,
    score: groups.reduce((sum, group) => sum + scoreOf(group), 0),
    groups,
    diagnosis: null,
    timings: { compileMs: timings.compileMs, runMs, totalMs: timings.compileMs + runMs },
    // A network's is of the visible case; a training's is all about held-out digits.
    ...(report?.kind === 'model' ? { report } : {}),
  }
}

const scoreOf = ({ weight, passed, total }: GroupResult): number => (weight * passed) / total
