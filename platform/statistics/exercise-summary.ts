import type { CourseWork } from './course-work.ts'
import { type Discrimination, discriminationOf, type ScoreAndRest } from './discrimination.ts'
import { type MistakeCount, mistakesNow } from './mistakes.ts'
import type { Place } from './progress.ts'
import { type Quartiles, quartilesOf } from './quartiles.ts'
import type { Tried } from './tried.ts'

/** What a course's table says of an exercise. */
export interface ExerciseSummary extends Place {
  /** Students who have handed it in, and who of them have passed. */
  handedIn: number
  passed: number
  /** Of whoever has handed it in; null where nobody has. */
  attempts: Quartiles | null
  discrimination: Discrimination
  /** The commonest of now, where there is one. */
  mistake: MistakeCount | undefined
}

export function summariesOf(places: readonly Place[], students: readonly CourseWork[]): ExerciseSummary[] {
  const totals = students.map(totalOf)
  return places.map(({ assignmentId, exercise }) => {
    const tried = students.flatMap((work) => work.get(assignmentId)?.get(exercise) ?? [])
    return {
      ...{ assignmentId, exercise, handedIn: tried.length },
      passed: tried.filter(({ passedAt }) => passedAt !== null).length,
      attempts: quartilesOf(tried.map(({ attempts }) => attempts)),
      discrimination: discriminationOf(scoresAndRests({ assignmentId, exercise }, students, totals)),
      mistake: mistakesNow(tried)[0],
    }
  })
}

/** @param totals of all scores of each student, in the order of the students */
function scoresAndRests(
  { assignmentId, exercise }: Place,
  students: readonly CourseWork[],
  totals: readonly number[],
): ScoreAndRest[] {
  return students.flatMap((work, index) => {
    const score = scoreOf(work.get(assignmentId)?.get(exercise))
    return score === null ? [] : [{ score, rest: (totals[index] ?? 0) - score }]
  })
}

function totalOf(work: CourseWork): number {
  let total = 0
  for (const exercises of work.values()) for (const tried of exercises.values()) total += scoreOf(tried) ?? 0
  return total
}

/** What somebody handed in is no score before it is judged. */
const scoreOf = (tried: Tried | undefined): number | null => tried?.best ?? null

/** Of one exercise alone. */
export const discriminationIn = (place: Place, students: readonly CourseWork[]): Discrimination =>
  discriminationOf(scoresAndRests(place, students, students.map(totalOf)))
