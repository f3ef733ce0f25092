import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import type { Assignment } from './data.ts'

/**
 * The version of an exercise that what is handed in for an assignment is judged by: the one that it is pinned to, else the exercise as it
 * is now.
 * @throws Refusal where the assignment has no such exercise, or the installation has it no longer
 */
export function versionFor(
  { shelf }: Pick<Runtime, 'shelf'>,
  { exercises, pins }: Pick<Assignment, 'exercises' | 'pins'>,
  slug: string,
): string {
  if (!exercises.some(({ exercise }) => exercise === slug))
    throw new Refusal('not-found', `'${slug}' is not in this assignment.`)
  const version = pins[slug] ?? shelf.findOptional(slug)?.version
  if (version === undefined) throw new Refusal('not-found', `There is no exercise '${slug}'.`)
  return version
}
