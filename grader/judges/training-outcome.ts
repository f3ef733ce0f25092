import type { TrainingTask } from '../contract/exercise-schema.ts'
import type { LayerTable } from '../contract/layer-table.ts'
import { type Message, say } from '../contract/message.ts'
import type { TrainingOutcome, TrainingPlan } from '../contract/training.ts'
import type { TrainerResult } from '../training/trainer/index.ts'

/** Twice what guessing comes to: one that does not read better has learned nothing. */
const guessing = 2 / 10
/** Cross-entropy of ten equal probabilities, in nats. */
const guessingLoss = Math.log(10)

/** What a training, or a measurement of weights, came to; why, where that can be told. */
export function outcomeOf(
  { accuracy: { thresholds } }: TrainingTask,
  network: LayerTable,
  { measurement, epochs }: TrainerResult,
  plan?: TrainingPlan,
): { outcome: TrainingOutcome; said: Message } {
  if (!measurement)
    return { outcome: 'diverged', said: say('training.diverged', { epoch: epochs.length + 1 }) }
  const { accuracy, right, total } = measurement
  const percent = roundTo(100 * accuracy, 2)
  const wanted = roundTo(100 * (thresholds.at(-1) ?? 1), 2)
  if (accuracy >= (thresholds.at(-1) ?? 1))
    return { outcome: 'reached', said: say('training.reached', { percent, right, total }) }
  const loss = epochs.at(-1)?.loss ?? 0
  if (accuracy <= guessing && loss > 2 * guessingLoss)
    return { outcome: 'diverged', said: say('training.diverged-loss', { loss: roundTo(loss, 1) }) }
  if (accuracy > guessing)
    return { outcome: 'below-target', said: say('training.below-target', { percent, right, total, wanted }) }
  if (plan && isSaturating(network) && ['sgd', 'momentum'].includes(plan.optimizer))
    return { outcome: 'vanishing-gradient', said: say('training.vanishing-gradient', { percent }) }
  return { outcome: 'no-progress', said: say('training.no-progress', { percent }) }
}

/** Three layers or more whose activation is nearly flat nearly everywhere: what comes back to the first is next to nothing. */
function isSaturating({ rows }: LayerTable): boolean {
  const squashing = ['sigmoid', 'tanh', 'hard_sigmoid', 'softsign']
  return rows.filter(({ settings }) => squashing.includes(String(settings.activation))).length >= 3
}

const roundTo = (value: number, digits: number): number => Number(value.toFixed(digits))
