import { z } from 'zod'
import { layerTableSchema } from '../../grader/contract/layer-table.ts'
import { trainingPlanSchema } from '../../grader/contract/training.ts'
import { valueSchema } from '../../grader/contract/value-schema.ts'
import { type OwnNetwork, ownNetworkKey } from './own-network.ts'

const ownNetworkSchema = z.strictObject({
  topology: valueSchema,
  network: layerTableSchema,
  plan: trainingPlanSchema,
  examples: z.int().positive().max(100_000),
})

/** What this tab remembers of the page that has sent its learner here. */
export function findOptionalOwnNetwork(storage: Storage): OwnNetwork | undefined {
  try {
    const { data } = ownNetworkSchema.safeParse(JSON.parse(storage.getItem(ownNetworkKey) ?? 'null'))
    return data as OwnNetwork | undefined
  } catch {
    return undefined
  }
}
