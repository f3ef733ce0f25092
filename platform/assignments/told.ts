import type { HiddenResultsRule } from './fields.ts'

/** What of an assignment decides from when on a student is told what; `dueAt` with their extension. */
export interface Telling {
  hiddenResults: HiddenResultsRule
  dueAt: Date
}

/** A grade is told after the due date at the latest; what of it hidden cases came to may never be. */
export const isGradeTold = ({ hiddenResults, dueAt }: Telling, now: Date): boolean =>
  hiddenResults === 'now' || now > dueAt

export const areHiddenCasesTold = (telling: Telling, now: Date): boolean =>
  telling.hiddenResults !== 'never' && isGradeTold(telling, now)
