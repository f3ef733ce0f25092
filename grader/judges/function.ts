// Judges a submission of kind `function`.
//
// Theory of operation: the source is compiled apart; then its entry is called on one case after the other, in a cell.
// The plan says in which order (plan.ts). An answer that changes when it is asked again depends on what was called before,
// and is wrong. Only what has come out of the cell is compared with what is expected, out here.
import type { Message } from '../contract/message.ts'
import { say } from '../contract/message.ts'
import type { Load, Observation, Thrown } from '../engine/observation.ts'
import { findOptionalPosition } from '../engine/positions.ts'
import type { CallOutcome, CellUse, Runner, Sandbox, StopStatus } from '../sandbox/index.ts'
import { describe } from '../tensor/shape.ts'
import { isSameObservation } from './diagnose.ts'
import {
  type CaseJudgement,
  type CompiledSubmission,
  isOutOfMemory,
  judgeInvalid,
  judgeOrdinary,
  judgeState,
  summarize,
} from './judge-case.ts'
import { planSteps, type Step } from './plan.ts'
import type { PreparedExercise } from './prepare.ts'

/** How deep a result may be nested: a tensor of four axes and objects around it, with room to spare. */
const outputLevels = 16

export interface JudgedCase extends CaseJudgement {
  id: string
  group: string
  /** null where the case did not come to an end. */
  observation: Observation | null
  durationMs: number
}

export interface FunctionRun {
  /** By the case's id; hidden ones are left out where only the visible were asked for. */
  cases: ReadonlyMap<string, JudgedCase>
  console: string
}

/** No case could run, and that is the submission's doing. */
export interface Refusal extends Message {
  line?: number
  column?: number
}

/** @throws SandboxFault */
export async function runFunction(
  sandbox: Sandbox,
  prepared: PreparedExercise,
  submission: CompiledSubmission,
  options: { use: CellUse; visibleOnly: boolean },
): Promise<FunctionRun | { refusal: Refusal }> {
  const run = new Run(sandbox, prepared, submission, options.use)
  try {
    for (const step of planSteps(prepared, options.visibleOnly)) {
      const refusal = await run.take(step)
      if (refusal) return { refusal }
    }
  } finally {
    await run.release()
  }
  return { cases: run.cases, console: run.console }
}

class Run {
  readonly #sandbox: Sandbox
  readonly #prepared: PreparedExercise
  readonly #submission: CompiledSubmission
  readonly #use: CellUse
  readonly cases = new Map<string, JudgedCase>()
  console = ''
  #runner: Runner | undefined
  #spentMs = 0
  #kills = 0
  /** Once set, all cases that are left share it: the second kill, the end of the time for all, a module that throws. */
  #rest: CaseJudgement | undefined

  constructor(sandbox: Sandbox, prepared: PreparedExercise, submission: CompiledSubmission, use: CellUse) {
    this.#sandbox = sandbox
    this.#prepared = prepared
    this.#submission = submission
    this.#use = use
  }

  /** @returns why the submission cannot be judged at all, where it cannot */
  async take(step: Step): Promise<Refusal | undefined> {
    if (this.#rest) {
      if (!step.isRepeated) this.#note(step, this.#rest, null, 0)
      return undefined
    }
    if (step.isRepeated && !this.cases.get(step.one.id)?.observation) return undefined
    const { caseMs, totalMs } = this.#prepared.exercise.limits
    this.#runner ??= await this.#openRunner()
    const limitMs = Math.min(caseMs, Math.max(totalMs - this.#spentMs, 1))
    const started = performance.now()
    const outcome = await this.#runner.call(step.context, !step.group.hidden, step.one.input, limitMs)
    // A killed cell can no longer say what it used; by the wall clock a crowded machine would count against the student.
    const durationMs =
      outcome.kind === 'stopped' ? Math.min(performance.now() - started, limitMs) : outcome.cpuMs
    this.#spentMs += durationMs
    if (outcome.kind === 'stopped') await this.#stop(step, outcome.status, durationMs, limitMs < caseMs)
    else if (outcome.kind === 'not-loaded') return this.#refuse(step, outcome.load, durationMs)
    else this.#judge(step, outcome, durationMs)
    return undefined
  }

  async release(): Promise<void> {
    await this.#runner?.release()
    this.#runner = undefined
  }

  async #openRunner(): Promise<Runner> {
    const { exercise, bundle } = this.#prepared
    const runner = await this.#sandbox.lend(this.#use)
    this.#runner = runner // so that it is given back if `open` throws
    await runner.open({
      js: this.#submission.js,
      entry: exercise.entry,
      memoryMiB: exercise.limits.memoryMiB,
      limits: { entries: exercise.limits.outputEntries, levels: outputLevels },
      ...(bundle.adapterJs === undefined ? {} : { adapterJs: bundle.adapterJs }),
    })
    return runner
  }

  #judge(step: Step, { observation }: Extract<CallOutcome, { kind: 'observed' }>, durationMs: number): void {
    const { exercise } = this.#prepared
    if (!step.group.hidden && !step.isRepeated) this.console += observation.console
    const judge = step.group.invalid ? judgeInvalid : judgeOrdinary
    const judgement = judge(exercise, step.one, observation, this.#submission)
    const earlier = this.cases.get(step.one.id)
    if (!step.isRepeated || !earlier) this.#note(step, judgement, observation, durationMs)
    else if (earlier.observation && !isSameObservation(earlier.observation, observation, exercise.tolerance))
      this.#note(
        step,
        judgeState(observation.outcome === 'returned' ? observation.value : undefined),
        null,
        durationMs,
      )
  }

  async #stop(step: Step, status: StopStatus, durationMs: number, isTotal: boolean): Promise<void> {
    const { caseMs, totalMs, memoryMiB, outputEntries } = this.#prepared.exercise.limits
    const messages: Record<StopStatus, Message> = {
      'time-limit': isTotal
        ? say('time-limit.total', { seconds: totalMs / 1_000 })
        : say('time-limit', { seconds: caseMs / 1_000 }),
      'memory-limit': say('memory-limit', { mebibytes: memoryMiB }),
      'output-limit': say('output-limit', { limit: outputEntries }),
      'runtime-error': say('runtime-error', { error: 'the process ended' }),
    }
    const judgement = { status, ...messages[status] }
    this.#note(step, judgement, null, durationMs)
    await this.release()
    this.#kills++
    if (this.#kills >= 2 || isTotal) this.#rest = judgement
  }

  #refuse(step: Step, load: Load, durationMs: number): Refusal | undefined {
    if (load.outcome === 'threw') {
      const judgement = this.#judgeLoadError(load.error)
      this.#rest = judgement
      this.console += load.console
      this.#note(step, judgement, null, durationMs)
      return undefined
    }
    if (load.outcome === 'not-compiled') return say('compile-error.syntax', { error: summarize(load.error) })
    const { entry } = this.#prepared.exercise
    const actual = load.outcome === 'no-entry' ? describe(load.actual) : ''
    return say('compile-error.entry-type', { entry, actual })
  }

  #judgeLoadError(error: Thrown): CaseJudgement {
    const { memoryMiB } = this.#prepared.exercise.limits
    if (isOutOfMemory(error))
      return { status: 'memory-limit', ...say('memory-limit', { mebibytes: memoryMiB }) }
    const position = findOptionalPosition(error.stack, this.#submission.map)
    return { status: 'runtime-error', ...say('runtime-error.load', { error: summarize(error) }), ...position }
  }

  #note(
    { group, one }: Step,
    judgement: CaseJudgement,
    observation: Observation | null,
    durationMs: number,
  ): void {
    this.cases.set(one.id, { id: one.id, group: group.id, observation, durationMs, ...judgement })
  }
}
