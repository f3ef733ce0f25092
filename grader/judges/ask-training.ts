import { type Message, say } from '../contract/message.ts'
import { isPlainObject, type Value } from '../contract/value.ts'
import { type CompiledSubmission, summarize } from '../engine/judge-case.ts'
import { outputLevels, type Refusal } from '../engine/judging.ts'
import type { CallOutcome, CellUse, Sandbox } from '../sandbox/index.ts'
import type { PreparedExercise } from './prepare.ts'

/** The other export of a submission to be trained. */
export const planEntry = 'trainingPlan'

/** What the exports of a submission return; instead of its plan, why there is none. */
export interface AskedTraining {
  topology: Value
  plan: { value: Value } | { fault: Message }
}

/**
 * Calls both exports of a submission, each in a realm of its own.
 * @returns undefined where the network does not come a second time
 * @throws SandboxFault
 */
export async function askTraining(
  sandbox: Sandbox,
  prepared: PreparedExercise,
  submission: CompiledSubmission,
  use: CellUse,
): Promise<AskedTraining | { refusal: Refusal } | undefined> {
  const { exercise } = prepared
  const ask = (entry: string) => askExport(sandbox, prepared, submission, use, entry)
  const network = await ask(exercise.entry)
  const topology = network.kind === 'observed' ? returnedBy(network, 'model') : undefined
  if (topology === undefined) return undefined
  const plan = await ask(planEntry)
  if (plan.kind === 'not-loaded' && plan.load.outcome === 'no-entry')
    return { refusal: say('compile-error.entry-missing', { entry: planEntry }) }
  return { topology, plan: readPlan(plan, exercise.limits.caseMs) }
}

async function askExport(
  sandbox: Sandbox,
  { exercise }: PreparedExercise,
  { js }: CompiledSubmission,
  use: CellUse,
  entry: string,
): Promise<CallOutcome> {
  const { memoryMiB, outputEntries, caseMs } = exercise.limits
  const runner = await sandbox.lend(use)
  try {
    runner.open({
      ...{ js, entry, memoryMiB, hasLibrary: true },
      limits: { entries: outputEntries, levels: outputLevels },
    })
    const call = { context: 0, keepConsole: false, input: '[]' }
    for await (const outcome of runner.call([call], () => caseMs, false)) return outcome
    throw new Error('a call has an outcome')
  } finally {
    runner.release()
  }
}

/** What an export returned, told apart by the harness: a model, or something else. */
function returnedBy(
  outcome: Extract<CallOutcome, { kind: 'observed' }>,
  what: 'model' | 'other',
): Value | undefined {
  const { observation } = outcome
  if (observation.outcome !== 'returned' || !isPlainObject(observation.value)) return undefined
  return observation.value[what]
}

function readPlan(outcome: CallOutcome, limitMs: number): AskedTraining['plan'] {
  if (outcome.kind === 'observed') {
    const { observation } = outcome
    if (observation.outcome === 'threw')
      return { fault: say('training.plan-threw', { error: summarize(observation.error) }) }
    const value = returnedBy(outcome, 'other')
    return value === undefined ? { fault: say('training.plan-type') } : { value }
  }
  if (outcome.kind === 'stopped' && outcome.status === 'time-limit')
    return { fault: say('time-limit', { seconds: limitMs / 1_000 }) }
  return { fault: say('training.plan-type') }
}
