import type { GroupResult } from '../../grader/contract/verdict.ts'

/** How many students pass a group of an exercise's cases. */
interface GroupRate extends Pick<GroupResult, 'id' | 'title' | 'hidden'> {
  /** Whose last judged submission was tried with it. */
  students: number
  /** Of them, who passed all of its cases. */
  passed: number
  /** Of all their cases, 0..1. */
  casesPassed: number
}

export interface GroupRates {
  /** In the exercise's order. */
  groups: GroupRate[]
  /** Students whose last submission did not run, so that no group was tried. */
  didNotRun: number
}

/**
 * @param verdicts the groups of each student's last judged submission, oldest first: where an exercise has changed, titles and order
 * are those of the newest
 */
export function groupRatesOf(verdicts: readonly (readonly GroupResult[])[]): GroupRates {
  const ran = verdicts.filter(hasRun)
  const titled = new Map<string, GroupResult>()
  for (const group of ran.toReversed().flat()) if (!titled.has(group.id)) titled.set(group.id, group)
  const byId = Map.groupBy(ran.flat(), ({ id }) => id)
  const groups = [...titled.values()].map(({ id, title, hidden }) =>
    rateOf({ id, title, hidden }, byId.get(id) ?? []),
  )
  return { groups, didNotRun: verdicts.length - ran.length }
}

function rateOf(
  group: Pick<GroupRate, 'id' | 'title' | 'hidden'>,
  results: readonly GroupResult[],
): GroupRate {
  const share = results.reduce((sum, { passed, total }) => sum + passed / total, 0)
  return {
    ...group,
    students: results.length,
    passed: results.filter(isPassed).length,
    casesPassed: share / results.length,
  }
}

/** Of what did not compile no case was tried, though its verdict names the groups. */
export const hasRun = (groups: readonly GroupResult[]): boolean =>
  groups.some(({ status }) => status !== 'compile-error')

export const isPassed = ({ passed, total }: Pick<GroupResult, 'passed' | 'total'>): boolean =>
  passed === total
