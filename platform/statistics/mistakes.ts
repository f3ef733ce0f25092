import { findOptionalPeriod, type Periods } from './calendar.ts'
import type { Tried } from './tried.ts'

/** How many students make a named mistake. */
export interface MistakeCount {
  /** Its name; its title is the exercise's. */
  mistake: string
  students: number
}

/** Which mistakes the class makes now: of each student's last judged submission. The commonest first. */
export function mistakesNow(tried: readonly Tried[]): MistakeCount[] {
  const named = tried.flatMap(({ lastMistake }) => (lastMistake === null ? [] : [lastMistake]))
  const byMistake = Map.groupBy(named, (mistake) => mistake)
  return [...byMistake]
    .map(([mistake, { length }]) => ({ mistake, students: length }))
    .toSorted(commonestFirst)
}

/** A submission that a mistake explains. */
export interface MistakeMade {
  enrolmentId: string
  mistake: string
  /** `2026-10-01`, by the course's clock */
  day: string
}

export interface MistakeOverTime extends MistakeCount {
  /** In each period, how many students made it, however often. */
  byPeriod: number[]
}

/** The commonest first, by how many students ever made it. */
export function mistakesOverTime(made: readonly MistakeMade[], periods: Periods): MistakeOverTime[] {
  const byMistake = Map.groupBy(made, ({ mistake }) => mistake)
  const counted = [...byMistake].map(([mistake, all]) => {
    const byPeriod = Map.groupBy(all, ({ day }) => findOptionalPeriod(periods, day))
    return {
      ...{ mistake, students: studentsIn(all) },
      byPeriod: periods.starts.map((_, index) => studentsIn(byPeriod.get(index) ?? [])),
    }
  })
  return counted.toSorted(commonestFirst)
}

const studentsIn = (made: readonly MistakeMade[]): number =>
  new Set(made.map(({ enrolmentId }) => enrolmentId)).size

const commonestFirst = (one: MistakeCount, other: MistakeCount): number =>
  other.students - one.students || (one.mistake < other.mistake ? -1 : 1)
