import type { Verdict } from '../../grader/contract/verdict.ts'

type Judged = Pick<Verdict, 'exerciseVersion' | 'score' | 'cases' | 'groups'>

/** What a submission changed beside the one before it. */
export interface Changes {
  /** Of the score, −1 to 1. */
  score: number
  /** Titles of visible cases that pass now and did not, and the other way round. */
  mended: string[]
  broken: string[]
  /** Hidden groups of which more or fewer cases pass. */
  groups: { title: string; before: number; after: number; total: number }[]
}

/** @returns undefined where the two were judged by different versions of the exercise: then they cannot be compared */
export function findOptionalChanges(before: Judged, after: Judged): Changes | undefined {
  if (before.exerciseVersion !== after.exerciseVersion) return undefined
  const passedBefore = passedOf(before)
  const passedAfter = passedOf(after)
  const titles = [...before.cases, ...after.cases].map(({ title }) => title)
  const all = [...new Set(titles)]
  return {
    score: after.score - before.score,
    mended: all.filter((title) => passedAfter.has(title) && !passedBefore.has(title)),
    broken: all.filter((title) => passedBefore.has(title) && !passedAfter.has(title)),
    groups: after.groups.flatMap(({ id, title, hidden, passed, total }) => {
      const was = before.groups.find((group) => group.id === id)?.passed ?? 0
      return hidden && was !== passed ? [{ title, before: was, after: passed, total }] : []
    }),
  }
}

export const isUnchanged = ({ score, mended, broken, groups }: Changes): boolean =>
  score === 0 && mended.length === 0 && broken.length === 0 && groups.length === 0

const passedOf = ({ cases }: Judged) =>
  new Set(cases.filter(({ status }) => status === 'accepted').map(({ title }) => title))
