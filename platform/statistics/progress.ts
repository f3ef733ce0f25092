import { findOptionalPeriod, type Periods } from './calendar.ts'

/** An exercise of an assignment. */
export interface Place {
  assignmentId: string
  exercise: string
}

/** Somebody passed one; the day by the course's clock. */
export interface Pass extends Place {
  day: string
}

export interface ExerciseProgress extends Place {
  /** At the end of each period, how many students have passed it. */
  passed: number[]
}

export interface Progress {
  periods: Periods
  /** In the order that was asked for. */
  exercises: ExerciseProgress[]
  /** At the end of each period, the share of all passes that there can be, 0..1. */
  share: number[]
}

/** @param students how many can pass each */
export function progressOf(
  passes: readonly Pass[],
  places: readonly Place[],
  students: number,
  periods: Periods,
): Progress {
  const byPlace = Map.groupBy(passes, keyOf)
  const exercises = places.map((place) => ({
    ...{ assignmentId: place.assignmentId, exercise: place.exercise },
    passed: summedUp(countsOf(byPlace.get(keyOf(place)) ?? [], periods)),
  }))
  const possible = students * places.length
  const share = periods.starts.map((_, index) =>
    possible === 0 ? 0 : exercises.reduce((sum, { passed }) => sum + (passed[index] ?? 0), 0) / possible,
  )
  return { periods, exercises, share }
}

const keyOf = ({ assignmentId, exercise }: Place): string => `${assignmentId} ${exercise}`

function countsOf(passes: readonly Pass[], periods: Periods): number[] {
  const counts = periods.starts.map(() => 0)
  for (const { day } of passes) {
    const index = findOptionalPeriod(periods, day)
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}

function summedUp(counts: readonly number[]): number[] {
  let sum = 0
  return counts.map((count) => (sum += count))
}
