import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { hasAccepted } from '../submissions/data.ts'
import { findOptionalRequest } from './data.ts'

/** Why somebody may see the solution of an exercise, if they may. */
export interface SolutionAccess {
  hasPassed: boolean
  /** When they asked for it before they had passed: what they submitted afterwards is marked. */
  requestedAt: Date | null
}

export const isOpen = ({ hasPassed, requestedAt }: SolutionAccess): boolean =>
  hasPassed || requestedAt !== null

export async function readAccess(
  { database }: Runtime,
  userId: string,
  exercise: string,
): Promise<SolutionAccess> {
  const [hasPassed, requestedAt] = await Promise.all([
    hasAccepted(database, userId, exercise),
    findOptionalRequest(database, userId, exercise),
  ])
  return { hasPassed, requestedAt: requestedAt ?? null }
}

export interface Solution extends SolutionAccess {
  source: string
}

/**
 * The solution of an exercise, for whoever has passed it or has asked for it.
 * @throws Refusal
 */
export async function readSolution(runtime: Runtime, userId: string, exercise: string): Promise<Solution> {
  const source = runtime.shelf.findOptionalSolution(exercise)
  if (source === undefined) throw new Refusal('not-found', `There is no exercise '${exercise}'.`)
  const access = await readAccess(runtime, userId, exercise)
  if (isOpen(access)) return { ...access, source }
  throw new Refusal('forbidden', 'The solution opens when you have passed the exercise, or ask for it.')
}
