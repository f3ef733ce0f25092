// Judges a submission of kind `training`: its network is trained by its plan, and reads digits that it has not seen.
//
// Theory of operation: the network's visible case is judged as any other. Then both exports are called once more, in a cell, and
// what comes out is read here: layers, how their weights begin, and a handful of numbers. From these alone the trainer, which is
// trusted, builds a network of its own. What a training costs is known before it begins, so one that is too long is refused
// at once.
import type { PrivateBundle } from '../contract/bundle.ts'
import type { TrainingTask } from '../contract/exercise-schema.ts'
import type { LayerTable } from '../contract/layer-table.ts'
import { say } from '../contract/message.ts'
import type { TrainingPlan, TrainingReport } from '../contract/training.ts'
import type { Value } from '../contract/value.ts'
import type { Diagnosis } from '../contract/verdict.ts'
import { type AskedTraining, readTraining } from '../engine/ask-training.ts'
import type { JudgedCase } from '../engine/judging.ts'
import type { DigitsPlace } from '../training/datasets/load-digits.ts'
import {
  initializersOf,
  type LayerInitializers,
  UnknownInitializer,
} from '../training/networks/initializers.ts'
import type { TrainerOrder, TrainerResult } from '../training/trainer/index.ts'
import type { FunctionRun } from './function.ts'
import type { PreparedExercise } from './prepare.ts'
import { outcomeOf } from './training-outcome.ts'

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

/**
 * Reads the answers, and finds out whether there is anything to be trained at all.
 * @returns what is to be trained, or what is said at once
 */
export function planTraining(prepared: PreparedExercise, answers: AskedTraining): Prepared | Trained {
  const task = taskOf(prepared)
  const { network, ...read } = readTraining(task, answers)
  const begun = { ...reportOf(task, network), by: 'plan' as const }
  if (read.outcome !== 'trainable') return conclude(prepared, { ...begun, ...read })
  const { plan, computed } = read
  try {
    return { network, plan, computed, initializers: initializersOf(answers.topology) }
  } catch (error) {
    if (!(error instanceof UnknownInitializer)) throw error
    const said = say('training.initializer', { layer: error.layer })
    return conclude(prepared, { ...begun, plan, computed, outcome: 'unusable-plan', said })
  }
}

/** What is to be trained. */
interface Prepared {
  network: LayerTable
  plan: TrainingPlan
  computed: number
  initializers: LayerInitializers[]
}

export const isConcluded = (planned: Prepared | Trained): planned is Trained => 'report' in planned

/** Trains it, and says what has come of it. @throws TrainerFault @throws TrainingCancelled */
export async function trainAndJudge(
  prepared: PreparedExercise,
  { network, plan, computed, initializers }: Prepared,
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
  return conclude(prepared, {
    ...report,
    by: 'plan',
    plan,
    computed,
    ...outcomeOf(task, network, result, plan),
  })
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

/** What the network of the visible case takes and gives. */
export function networkWantedBy({ groups }: PreparedExercise): Value {
  const expected = groups.find(({ hidden }) => !hidden)?.cases[0]?.expected
  if (expected?.outcome !== 'returned') throw new Error('the visible case of a training has a network')
  return expected.value
}

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

/** What a report says of any training; of one that has run, what came of it. */
function reportOf({ budget, accuracy }: TrainingTask, network: LayerTable, result?: TrainerResult) {
  const { rows, parameters, macs } = network
  return {
    kind: 'training' as const,
    network: { rows, parameters, macs },
    ...{ budget, thresholds: accuracy.thresholds },
    epochs: result?.epochs ?? [],
    ...(result ? { backend: result.backend, digits: result.source, ...result.measurement } : {}),
  }
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
