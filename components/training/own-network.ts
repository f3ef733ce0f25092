import type { LayerTable } from '../../grader/contract/layer-table.ts'
import type { TrainingPlan } from '../../grader/contract/training.ts'
import type { Value } from '../../grader/contract/value.ts'

/** A submission's own network and plan, as its last run in this browser found them. */
export interface OwnNetwork {
  /** What `model.toJSON` of TensorFlow.js wrote. */
  topology: Value
  network: LayerTable
  plan: TrainingPlan
  /** Examples that the exercise gives to learn from. */
  examples: number
}

/** The page that trains opens with it where its address ends so. */
export const ownHash = '#own'

export const ownNetworkKey = 'receptive:own-network'

/** The page that trains it is another one; this tab remembers it for that, and forgets it when it is closed. */
export function keepOwnNetwork(storage: Storage, { topology, network, plan, examples }: OwnNetwork): void {
  storage.setItem(ownNetworkKey, JSON.stringify({ topology, network, plan, examples }))
}

const squashing = new Set(['sigmoid', 'tanh', 'hard_sigmoid'])

/** Whether a gradient shrinks at each layer that it passes on its way back. */
export const squashes = ({ rows }: LayerTable): boolean =>
  rows.some(({ settings }) => squashing.has(String(settings.activation)))
