import type { Assignment } from '../assignments/data.ts'
import { dayIn, findOptionalPeriod, periodsOf } from './calendar.ts'
import type { CourseWork } from './course-work.ts'
import { type Pass, type Place, type Progress, progressOf } from './progress.ts'

export interface CourseProgress extends Progress {
  /** In which period an assignment was due. */
  dues: { index: number; assignmentId: string }[]
}

/**
 * How a course got on, from the day of the first pass until nothing is taken any more, or now.
 * @returns null where nobody has passed anything yet
 */
export function courseProgress(
  assignments: readonly Pick<Assignment, 'id' | 'dueAt' | 'closesAt'>[],
  places: readonly Place[],
  work: readonly CourseWork[],
  timeZone: string,
  now: Date,
): CourseProgress | null {
  const dayOf = dayIn(timeZone)
  const passes = work.flatMap((one) => passesIn(one, places, dayOf))
  const days = passes.map(({ day }) => day).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const end =
    assignments
      .map(({ dueAt, closesAt }) => dayOf(closesAt ?? dueAt))
      .toSorted()
      .at(-1) ?? last
  const until = [end, dayOf(now)].toSorted()[0] ?? last
  const periods = periodsOf(first, until < last ? last : until)
  const dues = assignments.flatMap(({ id, dueAt }) => {
    const index = findOptionalPeriod(periods, dayOf(dueAt))
    return index === undefined ? [] : [{ index, assignmentId: id }]
  })
  return { ...progressOf(passes, places, work.length, periods), dues }
}

function passesIn(work: CourseWork, places: readonly Place[], dayOf: (at: Date) => string): Pass[] {
  return places.flatMap(({ assignmentId, exercise }) => {
    const passedAt = work.get(assignmentId)?.get(exercise)?.passedAt
    return passedAt ? [{ assignmentId, exercise, day: dayOf(passedAt) }] : []
  })
}
