import type { LayerTable } from '../contract/layer-table.ts'
import { type Message, say } from '../contract/message.ts'
import { type TrainingPlan, trainingPlanSchema } from '../contract/training.ts'
import { isPlainObject, type Value } from '../contract/value.ts'
import { computedByTraining, fitsInMemory, layerTableOf } from '../network/index.ts'
import { compareAnswers, readAnswer } from './answer.ts'
import { type Rules, summarize } from './judge-case.ts'
import type { Refusal } from './judging.ts'
import type { Load, Observation, StopStatus } from './observation.ts'

/** The other export of a submission to be trained. */
export const planEntry = 'trainingPlan'

/** What a call of an export without arguments came to, in whatever cell. */
export type ExportOutcome =
  | { kind: 'observed'; observation: Observation }
  | { kind: 'not-loaded'; load: Load }
  | { kind: 'stopped'; status: StopStatus }
  | { kind: 'unclear' }

/** What the exports of a submission return; instead of its plan, why there is none. */
export interface AskedTraining {
  topology: Value
  plan: { value: Value } | { fault: Message }
}

/**
 * Calls both exports of a submission of kind `training`.
 * @param wanted what its network takes and gives, as the visible case has it
 * @param ask calls one export, in a realm of its own
 * @returns undefined where the network does not come a second time
 */
export async function askTraining(
  { entry, limits, tolerance }: Pick<Rules, 'entry' | 'limits' | 'tolerance'>,
  wanted: Value,
  ask: (entry: string) => Promise<ExportOutcome>,
): Promise<AskedTraining | { refusal: Refusal } | undefined> {
  const network = await ask(entry)
  if (network.kind !== 'observed') return undefined
  const topology = returnedBy(network.observation, 'model')
  const answer = readAnswer('training', network.observation)
  if (topology === undefined || answer.outcome !== 'returned') return undefined
  if (compareAnswers('training', wanted, answer.value, tolerance)) return undefined
  const plan = await ask(planEntry)
  if (plan.kind === 'not-loaded' && plan.load.outcome === 'no-entry')
    return { refusal: say('compile-error.entry-missing', { entry: planEntry }) }
  return { topology, plan: readPlan(plan, limits.caseMs) }
}

/** What an export returned, told apart by the harness: a model, or something else. */
function returnedBy(observation: Observation, what: 'model' | 'other'): Value | undefined {
  if (observation.outcome !== 'returned' || !isPlainObject(observation.value)) return undefined
  return observation.value[what]
}

function readPlan(outcome: ExportOutcome, limitMs: number): AskedTraining['plan'] {
  if (outcome.kind === 'observed') {
    const { observation } = outcome
    if (observation.outcome === 'threw')
      return { fault: say('training.plan-threw', { error: summarize(observation.error) }) }
    const value = returnedBy(observation, 'other')
    return value === undefined ? { fault: say('training.plan-type') } : { value }
  }
  if (outcome.kind === 'stopped' && outcome.status === 'time-limit')
    return { fault: say('time-limit', { seconds: limitMs / 1_000 }) }
  return { fault: say('training.plan-type') }
}

/** What a training may compute: multiply-accumulates, over so many examples a pass. */
export interface TrainingBounds {
  budget: number
  examples: number
}

/** A network that can be trained, and how; or why it cannot. */
export type ReadTraining = { network: LayerTable; computed?: number; plan?: TrainingPlan } & (
  | { outcome: 'unusable-plan' | 'over-budget'; said: Message }
  | { outcome: 'trainable'; computed: number; plan: TrainingPlan }
)

/** However little a step computes, it takes its time. */
const mostSteps = 20_000

/** What a training costs is known before it begins: one that is too long is refused at once. */
export function readTraining(bounds: TrainingBounds, answers: AskedTraining): ReadTraining {
  const network = layerTableOf(answers.topology)
  if ('fault' in answers.plan) return { network, outcome: 'unusable-plan', said: answers.plan.fault }
  const { value } = answers.plan
  const parsed = trainingPlanSchema.safeParse(value)
  if (!parsed.success)
    return { network, outcome: 'unusable-plan', said: sayFault(value, parsed.error.issues[0]) }
  const plan = parsed.data
  const computed = computedByTraining(network, bounds.examples, plan.epochs)
  const excess = findExcess(bounds, network, plan)
  return excess
    ? { network, plan, computed, outcome: 'over-budget', said: excess }
    : { network, plan, computed, outcome: 'trainable' }
}

/** Why a training would take more than it may, in a sentence. */
function findExcess(
  { budget, examples }: TrainingBounds,
  network: LayerTable,
  { batchSize, epochs }: TrainingPlan,
): Message | undefined {
  const computed = computedByTraining(network, examples, epochs)
  if (computed > budget) {
    const most = Math.floor(budget / computedByTraining(network, examples, 1))
    const times = Number((computed / budget).toFixed(2))
    return say('training.over-budget', { times, epochs: most })
  }
  const steps = Math.ceil(examples / batchSize) * epochs
  if (steps > mostSteps) return say('training.steps', { steps, most: mostSteps })
  return fitsInMemory(network, batchSize) ? undefined : say('training.memory', { batchSize })
}

/** What is wrong with a plan, in a sentence that names its field. */
function sayFault(
  plan: Value,
  issue: { path: PropertyKey[]; message: string; keys?: string[] } | undefined,
): Message {
  if (!isPlainObject(plan)) return say('training.plan-type')
  const field = String(issue?.path[0] ?? issue?.keys?.[0] ?? '?')
  return say('training.plan-field', { field: field.slice(0, 40), fault: issue?.message.slice(0, 200) ?? '' })
}
