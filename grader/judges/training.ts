// Judges a submission of kind `training`: its network is trained by its plan, and reads digits that it has not seen.
//
// Theory of operation: the network's visible case is judged as any other. Then both exports are called once more, in a cell, and
// what comes out is read here: layers, how their weights begin, and a handful of numbers. From these alone the trainer, which is
// trusted, builds a network of its own. What a training costs is known before it begins, so one that is too long is refused
// at once.
import type { PrivateBundle } from '../contract/bundle.ts'
import type { TrainingTask } from '../contract/exercise-schema.ts'
import type { LayerTable } from '../contract/layer-table.ts'
import { type Message, say } from '../contract/message.ts'
import {
  type TrainingOutcome,
  type TrainingPlan,
  type TrainingReport,
  trainingPlanSchema,
} from '../contract/training.ts'
import { isPlainObject, type Value } from '../contract/value.ts'
import type { Diagnosis } from '../contract/verdict.ts'
import type { JudgedCase } from '../engine/judging.ts'
import { layerTableOf } from '../network/index.ts'
import type { DigitsPlace } from '../training/datasets/load-digits.ts'
import {
  initializersOf,
  type LayerInitializers,
  UnknownInitializer,
} from '../training/networks/initializers.ts'
import type { TrainerOrder, TrainerResult } from '../training/trainer/index.ts'
import type { AskedTraining } from './ask-training.ts'
import type { FunctionRun } from './function.ts'
import type { PreparedExercise } from './prepare.ts'

export interface Training {
  digits: DigitsPlace
  /** GRADER_SEED */
  heldOutSeed: string
  /** Has an order carried out. @throws TrainerFault @throws TrainingCancelled */
  train(order: TrainerOrder): Promise<TrainerResult>
}

/** What is left to be said once a network and a plan are known. */
export interface Trained {
  /** Of the groups that only a training answers. */
  cases: JudgedCase[]
  report: TrainingReport
  diagnosis: Diagnosis | null
}

/** A step costs one pass forward, and two back: by the weights, and by what came in. */
const passes = 3
/** Twice what guessing comes to: one that does not read better has learned nothing. */
const guessing = 2 / 10
/** Cross-entropy of ten equal probabilities, in nats. */
const guessingLoss = Math.log(10)

/**
 * Reads the answers, and finds out whether there is anything to be trained at all.
 * @returns what is to be trained, or what is said at once
 */
export function planTraining(prepared: PreparedExercise, answers: AskedTraining): Prepared | Trained {
  const task = taskOf(prepared)
  const network = layerTableOf(answers.topology)
  const common = { network, budgetMacs: task.budgetMacs, thresholds: task.accuracy.thresholds }
  const refuse = (outcome: TrainingOutcome, said: Message, more: Partial<TrainingReport> = {}): Trained =>
    conclude(prepared, {
      ...{ kind: 'training', by: 'plan', outcome, said, epochs: [], ...commonOf(common) },
      ...more,
    })
  if ('fault' in answers.plan) return refuse('unusable-plan', answers.plan.fault)
  const { value } = answers.plan
  const parsed = trainingPlanSchema.safeParse(value)
  if (!parsed.success) return refuse('unusable-plan', sayFault(value, parsed.error.issues[0]))
  const plan = parsed.data
  const macs = network.macs * passes * task.examples * plan.epochs
  if (macs > task.budgetMacs) {
    const most = Math.floor(task.budgetMacs / (network.macs * passes * task.examples))
    const times = roundTo(macs / task.budgetMacs, 2)
    return refuse('over-budget', say('training.over-budget', { times, epochs: most }), { plan, macs })
  }
  try {
    return { network, plan, macs, initializers: initializersOf(answers.topology) }
  } catch (error) {
    if (!(error instanceof UnknownInitializer)) throw error
    return refuse('unusable-plan', say('training.initializer', { layer: error.layer }), { plan, macs })
  }
}

/** What is to be trained. */
interface Prepared {
  network: LayerTable
  plan: TrainingPlan
  macs: number
  initializers: LayerInitializers[]
}

export const isConcluded = (planned: Prepared | Trained): planned is Trained => 'report' in planned

/** Trains it, and says what has come of it. @throws TrainerFault @throws TrainingCancelled */
export async function trainAndJudge(
  prepared: PreparedExercise,
  { network, plan, macs, initializers }: Prepared,
  { digits, heldOutSeed, train }: Training,
): Promise<Trained> {
  const task = taskOf(prepared)
  const result = await train({
    kind: 'train',
    ...{ network, initializers, plan, digits, heldOutSeed },
    ...{ examples: task.examples, measured: task.measured },
    seed: prepared.bundle.slug,
  })
  const report = reportOf(task, network, result)
  return conclude(prepared, { ...report, by: 'plan', plan, macs, ...outcomeOf(task, network, result, plan) })
}

/** Has weights measured that were trained elsewhere. @throws TrainerFault @throws TrainingCancelled */
export async function measureAndJudge(
  prepared: PreparedExercise,
  { network, weights, isKnown }: { network: LayerTable; weights: Float32Array; isKnown: boolean },
  { digits, heldOutSeed, train }: Training,
): Promise<Trained> {
  const task = taskOf(prepared)
  const result = await train({
    kind: 'measure',
    ...{ network, weights, digits, heldOutSeed, measured: task.measured },
  })
  const report = reportOf(task, network, result)
  const outcome = outcomeOf(task, network, result)
  return conclude(prepared, { ...report, by: 'weights', isKnown, ...outcome })
}

/** A run with what its training came to. */
export const withTrained = (run: FunctionRun, { cases }: Trained): FunctionRun => ({
  ...run,
  cases: new Map([...run.cases, ...cases.map((one) => [one.id, one] as const)]),
})

/** A run of a network whose like was asked for, as whoever accepted it has seen. */
export function acceptedNetwork({ groups }: PreparedExercise): FunctionRun {
  const visible = groups.filter(({ hidden }) => !hidden)
  const cases = visible.flatMap(({ id: group, cases }) =>
    cases.map(({ id, expected }): [string, JudgedCase] => [
      id,
      {
        ...{ id, group, status: 'accepted', observation: null, durationMs: 0 },
        ...(expected.outcome === 'returned' ? { actual: expected.value } : {}),
      },
    ]),
  )
  return { cases: new Map(cases), console: '' }
}

/** A run whose network was not trained, for it did not pass: what is left shares the status of what failed. */
export function shareUntrained(
  prepared: PreparedExercise,
  run: FunctionRun,
  failed: JudgedCase | undefined,
): FunctionRun {
  const status = failed?.status ?? 'wrong-answer'
  const cases = new Map(run.cases)
  for (const { id: group, cases: all } of prepared.groups)
    for (const { id } of all)
      if (!cases.has(id)) cases.set(id, { id, group, status, observation: null, durationMs: 0 })
  return { ...run, cases }
}

export function taskOf({
  exercise,
  bundle,
}: {
  exercise: PreparedExercise['exercise']
  bundle: PrivateBundle
}): TrainingTask {
  if (!exercise.training) throw new Error(`${bundle.slug} is not to be trained`)
  return exercise.training
}

function commonOf({
  network,
  ...rest
}: {
  network: LayerTable
  budgetMacs: number
  thresholds: number[]
}): Pick<TrainingReport, 'network' | 'budgetMacs' | 'thresholds'> {
  const { rows, parameters, macs } = network
  return { network: { rows, parameters, macs }, ...rest }
}

function reportOf(task: TrainingTask, network: LayerTable, result: TrainerResult) {
  const { backend, source, epochs, measurement } = result
  const thresholds = task.accuracy.thresholds
  return {
    kind: 'training' as const,
    ...commonOf({ network, budgetMacs: task.budgetMacs, thresholds }),
    ...{ backend, digits: source, epochs },
    ...(measurement ?? {}),
  }
}

function outcomeOf(
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

function conclude(prepared: PreparedExercise, report: TrainingReport): Trained {
  const { plan, accuracy } = taskOf(prepared)
  const isPlan = report.outcome !== 'unusable-plan' && report.outcome !== 'over-budget'
  const judged = (group: string) => ({ group, observation: null, durationMs: 0 })
  const cases = prepared.groups.flatMap(({ id, cases }): JudgedCase[] => {
    if (id !== plan.id && id !== accuracy.id) return []
    return cases.map((one, index) => {
      const isReached =
        id === plan.id ? isPlan : (report.accuracy ?? 0) >= (accuracy.thresholds[index] as number)
      return { id: one.id, ...judged(id), status: isReached ? 'accepted' : 'wrong-answer' }
    })
  })
  return { cases, report, diagnosis: diagnoseTraining(prepared, report, cases) }
}

/** The one mistake that ends as this training did. */
function diagnoseTraining(
  { mistakes }: PreparedExercise,
  { outcome }: TrainingReport,
  cases: readonly JudgedCase[],
): Diagnosis | null {
  const [mistake, other] = mistakes.filter((one) => one.outcome === outcome)
  const failed = cases.filter(({ status }) => status !== 'accepted').length
  if (!mistake || other || failed === 0) return null
  const { name, title, hint } = mistake
  return { mistake: name, title, hint, matched: failed, of: failed }
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

const roundTo = (value: number, digits: number): number => Number(value.toFixed(digits))
