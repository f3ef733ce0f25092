// How long somebody worked on an exercise until they passed it, from the few moments that are known: it was opened, first run,
// passed in the browser, or something was submitted.
//
// Theory of operation: work goes on between two moments, as long as they are close together. A gap that is longer than
// `idleMinutes` was partly something else; it counts as that many minutes. How much active time comes out depends on where gaps
// are cut, so the page says it: Kovanović and others, "Penetrating the black box of time-on-task estimation" (LAK 2015).
import { type Quartiles, quartilesOf } from './quartiles.ts'

/** The most that a gap between two events counts. */
export const idleMinutes = 15

const idleSeconds = 60 * idleMinutes

/**
 * Active seconds from the first moment to the last that is not after `until`.
 * @param moments in seconds since 1970, in any order
 * @returns null where nothing before `until` is known, so that nothing is measured
 */
export function activeSeconds(moments: readonly number[], until: number): number | null {
  const before = moments.filter((moment) => moment <= until).toSorted((one, other) => one - other)
  if (before.length < 2) return null
  return before
    .slice(1)
    .reduce((sum, moment, index) => sum + Math.min(idleSeconds, moment - (before[index] ?? moment)), 0)
}

export interface TimeToSolve {
  /** In seconds; null where nobody's is known. */
  quartiles: Quartiles | null
  /** Of how many students. */
  measured: number
  /** Who has handed in, and has not passed: their time is not over, and in no quartile. */
  notPassed: number
  /** Who has passed with the first thing that is known of them. */
  unmeasured: number
}

/** @param learners of everybody who has handed in: whether they passed, and in how many active seconds */
export function timeToSolve(
  learners: readonly { hasPassed: boolean; seconds: number | null }[],
): TimeToSolve {
  const passed = learners.filter(({ hasPassed }) => hasPassed)
  const times = passed.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]))
  return {
    quartiles: quartilesOf(times),
    measured: times.length,
    notPassed: learners.length - passed.length,
    unmeasured: passed.length - times.length,
  }
}
