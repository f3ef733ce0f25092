// Names the mistake behind a verdict. A wrong diagnosis is worse than none, so every condition has to hold:
// the mistake's whole observation equals the submission's on every failing case; it differs from the reference's on at
// least two cases (of networks on one, since two that are equal layer by layer are no accident); the submission fails on at least half of the cases that the mistake fails on; and no second mistake
// explains the verdict as well, unless one declares that it goes before the other.
import type { Diagnosis } from '../contract/verdict.ts'
import type { Observation } from '../engine/observation.ts'
import { isSameObservation } from '../engine/same-observation.ts'
import type { PreparedExercise, PreparedMistake } from './prepare.ts'

/** What was seen of one case of a submission. */
export interface SeenCase {
  id: string
  passed: boolean
  /** null where the case did not come to an end. */
  observation: Observation | null
}

/**
 * The mistake that explains the failing ordinary cases, or null. Where all of those pass, the one that explains the
 * failing invalid inputs, so that a missing check never hides a flipped kernel.
 * @param seen the cases that were run; a mistake is looked for among these only
 */
export function diagnose(prepared: PreparedExercise, seen: readonly SeenCase[]): Diagnosis | null {
  const invalidIds = new Set(
    prepared.groups.filter(({ invalid }) => invalid).flatMap(({ cases }) => cases.map(({ id }) => id)),
  )
  const ordinary = seen.filter(({ id }) => !invalidIds.has(id))
  if (ordinary.some(({ passed }) => !passed)) return explain(prepared, prepared.mistakes, ordinary)
  const onlyInvalid = prepared.mistakes.filter((mistake) => countFailures(prepared, mistake, ordinary) === 0)
  return explain(
    prepared,
    onlyInvalid,
    seen.filter(({ id }) => invalidIds.has(id)),
  )
}

function explain(
  prepared: PreparedExercise,
  mistakes: readonly PreparedMistake[],
  seen: readonly SeenCase[],
): Diagnosis | null {
  const failing = seen.filter(({ passed }) => !passed)
  if (failing.length === 0) return null
  const candidates = mistakes.filter((mistake) => {
    const failures = countFailures(prepared, mistake, seen)
    if (failures < (prepared.exercise.kind === 'model' ? 1 : 2) || failing.length * 2 < failures) return false
    return failing.every(({ id, observation }) =>
      isSameObservation(observation, mistake.answers.get(id), prepared.exercise.tolerance),
    )
  })
  const named = candidates.find((candidate) =>
    candidates.every((other) => other === candidate || candidate.precedes.includes(other.name)),
  )
  if (!named) return null
  const { name, title, hint } = named
  return { mistake: name, title, hint, matched: failing.length, of: failing.length }
}

/** On how many of these cases the mistake's observation differs from the reference's. */
function countFailures(
  prepared: PreparedExercise,
  mistake: PreparedMistake,
  seen: readonly SeenCase[],
): number {
  const expected = new Map(
    prepared.groups.flatMap(({ cases }) => cases.map((one) => [one.id, one.expected] as const)),
  )
  return seen.filter(
    ({ id }) => !isSameObservation(mistake.answers.get(id), expected.get(id), prepared.exercise.tolerance),
  ).length
}
