import type { Assignment } from '../assignments/data.ts'
import { type Activity, activityOf } from './activity.ts'
import type { TriedByExercise } from './course-work.ts'
import type { Moments } from './data.ts'
import { activeSeconds, type TimeToSolve, timeToSolve } from './time-to-solve.ts'
import type { Tried } from './tried.ts'

/** When, and for how long, students worked on an assignment. */
export interface Effort {
  activity: Activity
  /** By exercise. */
  times: ReadonlyMap<string, TimeToSolve>
}

/** @param tried of each student who counts, by their place in the course */
export function effortOf(
  { dueAt, exercises }: Pick<Assignment, 'dueAt' | 'exercises'>,
  tried: ReadonlyMap<string, TriedByExercise>,
  moments: readonly Moments[],
): Effort {
  const theirs = moments.filter(({ enrolmentId }) => tried.has(enrolmentId))
  const byExercise = Map.groupBy(theirs, ({ exercise }) => exercise)
  const times = exercises.map(({ exercise }): [string, TimeToSolve] => {
    const known = new Map(byExercise.get(exercise)?.map((one) => [one.enrolmentId, one]))
    const learners = [...tried].flatMap(([enrolmentId, all]) => {
      const one = all.get(exercise)
      return one
        ? [{ hasPassed: one.passedAt !== null, seconds: secondsToPass(one, known.get(enrolmentId)) }]
        : []
    })
    return [exercise, timeToSolve(learners)]
  })
  const activity = activityOf(
    theirs.flatMap(({ handedIn }) => handedIn),
    dueAt,
  )
  return { activity, times: new Map(times) }
}

/** Active seconds until somebody passed an exercise; null where they have not, or nothing before is known. */
export function secondsToPass({ passedAt }: Tried, moments: Moments | undefined): number | null {
  if (!passedAt || !moments) return null
  // Moments are whole seconds: so is the pass, which is one of them.
  return activeSeconds([...moments.handedIn, ...moments.practised], Math.floor(passedAt.getTime() / 1_000))
}
