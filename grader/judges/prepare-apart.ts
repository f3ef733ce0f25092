// Prepares an exercise in a thread of its own: mistakes that loop hold whoever calls them for seconds, and the thread that
// serves people must not be that one.
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import { ExerciseError, type Fault } from '../catalog/fault.ts'
import type { PrivateBundle } from '../contract/bundle.ts'
import type { Preparation } from './prepare.ts'

export interface PreparationOrder {
  bundle: PrivateBundle
  seed: string
}

export type PreparationAnswer =
  | { preparation: Preparation }
  | { faults: readonly Fault[] }
  | { error: string }

/** One at a time: the other cores judge meanwhile. */
const oneAtATime = pLimit(1)

/** What `prepareExercise` makes, without holding the calling thread. @throws ExerciseError */
export async function prepareApart(bundle: PrivateBundle, seed: string): Promise<Preparation> {
  const answer = await oneAtATime(() => order({ bundle, seed }))
  if ('faults' in answer) throw new ExerciseError(answer.faults)
  if ('error' in answer) throw new Error(answer.error)
  return answer.preparation
}

function order(workerData: PreparationOrder): Promise<PreparationAnswer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./prepare-thread.ts', import.meta.url), { workerData })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (status) => reject(new Error(`the preparing thread ended with ${status}`)))
  })
}
