// Prepares an exercise in a thread of its own: mistakes that loop hold whoever calls them for seconds, and the thread that
// serves people must not be that one.
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import { evaluateDefinition } from '../catalog/definition.ts'
import { ExerciseError, type Fault } from '../catalog/fault.ts'
import type { PrivateBundle } from '../contract/bundle.ts'
import { type PreparedExercise, seedIdOf } from './prepare.ts'

export interface PreparationOrder {
  bundle: PrivateBundle
  seed: string
}

/** Of a prepared exercise, what can be sent from a thread to another: all but its functions. */
export type Preparation =
  | { prepared: Pick<PreparedExercise, 'groups' | 'mistakes'> }
  | { faults: readonly Fault[] }
  | { error: string }

/** One at a time: the other cores judge meanwhile. */
const oneAtATime = pLimit(1)

/** What `prepareExercise` returns, without holding the calling thread. @throws ExerciseError */
export async function prepareApart(bundle: PrivateBundle, seed: string): Promise<PreparedExercise> {
  const preparation = await oneAtATime(() => order({ bundle, seed }))
  if ('faults' in preparation) throw new ExerciseError(preparation.faults)
  if ('error' in preparation) throw new Error(preparation.error)
  const exercise = evaluateDefinition(bundle.slug, bundle.exerciseJs)
  return { bundle, exercise, seedId: seedIdOf(seed), ...preparation.prepared }
}

function order(workerData: PreparationOrder): Promise<Preparation> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./prepare-thread.ts', import.meta.url), { workerData })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (status) => reject(new Error(`the preparing thread ended with ${status}`)))
  })
}
