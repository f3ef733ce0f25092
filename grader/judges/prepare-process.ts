import { ExerciseError } from '../catalog/fault.ts'
import { prepareExercise } from './prepare.ts'
import type { PreparationAnswer, PreparationOrder } from './prepare-apart.ts'

async function prepare({ bundle, seed }: PreparationOrder): Promise<PreparationAnswer> {
  try {
    const { groups, mistakes } = await prepareExercise(bundle, seed)
    return { preparation: { groups, mistakes } }
  } catch (error) {
    if (error instanceof ExerciseError) return { faults: error.faults }
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.once('message', async (order: PreparationOrder) => {
  process.send?.(await prepare(order), () => process.exit())
})
// Nobody waits for it any more.
process.once('disconnect', () => process.exit())
