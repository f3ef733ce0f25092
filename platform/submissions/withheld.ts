import type { GroupResult, Verdict } from '../../grader/contract/verdict.ts'
import { areHiddenCasesTold, type Telling } from '../assignments/told.ts'
import type { JudgedSubmission } from './data.ts'

export type Withholding = Pick<JudgedSubmission, 'hiddenResults' | 'dueAt'>

/** Of practice everything is told. */
const tellingOf = ({ hiddenResults, dueAt }: Withholding): Telling | undefined =>
  hiddenResults && dueAt ? { hiddenResults, dueAt } : undefined

/** Since when hidden cases are told, where that is not at once; null: never. */
export function toldFrom(withholding: Withholding): Date | null {
  return withholding.hiddenResults === 'never' ? null : withholding.dueAt
}

export function isWithheld(withholding: Withholding, now: Date): boolean {
  const telling = tellingOf(withholding)
  return telling !== undefined && !areHiddenCasesTold(telling, now)
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
