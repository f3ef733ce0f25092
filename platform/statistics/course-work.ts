import type { Standing } from '../standings/data.ts'
import { findOptionalTried, type Tried } from './tried.ts'

/** What a student did of each exercise of an assignment; what was not handed in is not there. */
export type TriedByExercise = ReadonlyMap<string, Tried>

/** What a student did in a course, by assignment. */
export type CourseWork = ReadonlyMap<string, TriedByExercise>

/** @param standings of one student */
export function workOf(standings: readonly Standing[]): CourseWork {
  const work = new Map<string, Map<string, Tried>>()
  for (const standing of standings) {
    const tried = findOptionalTried(standing)
    if (!tried) continue
    const exercises = work.get(standing.assignmentId) ?? new Map<string, Tried>()
    work.set(standing.assignmentId, exercises.set(standing.exercise, tried))
  }
  return work
}
