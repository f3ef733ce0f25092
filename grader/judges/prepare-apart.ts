// Prepares an exercise in a process of its own, behind all others: mistakes that loop compute for seconds, and neither may the
// process that judges be held by them, nor anybody's submission.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import pLimit from 'p-limit'
import { ExerciseError, type Fault } from '../catalog/fault.ts'
import type { PrivateBundle } from '../contract/bundle.ts'
import { moveToBackground } from '../sandbox/priority.ts'
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

const program = fileURLToPath(new URL('./prepare-process.ts', import.meta.url))

function order(order: PreparationOrder): Promise<PreparationAnswer> {
  return new Promise((resolve, reject) => {
    const child = fork(program, {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
    })
    if (child.pid !== undefined) moveToBackground(child.pid)
    child.once('message', (answer) => resolve(answer as PreparationAnswer))
    child.once('error', reject)
    child.once('exit', (status) => reject(new Error(`the preparing process ended with ${status}`)))
    child.send(order)
  })
}
