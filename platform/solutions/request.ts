import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { insertRequest } from './data.ts'
import { isOpen, readAccess, readSolution, type Solution } from './read.ts'

/**
 * Opens the solution for whoever asks, and records that they did; whoever has passed already asks for nothing. Asked again,
 * the first time stays.
 * @throws Refusal
 */
export async function requestSolution(
  runtime: Runtime,
  userId: string,
  exercise: string,
  now: Date,
): Promise<Solution> {
  if (!runtime.shelf.findOptional(exercise))
    throw new Refusal('not-found', `There is no exercise '${exercise}'.`)
  if (!isOpen(await readAccess(runtime, userId, exercise)))
    await insertRequest(runtime.database, { userId, exercise, requestedAt: now })
  return readSolution(runtime, userId, exercise)
}
