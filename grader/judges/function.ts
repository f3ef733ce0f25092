// Judges a submission of kind `function`.
//
// Theory of operation: the source is compiled apart; then its entry is called on one case after the other, in a cell.
// The plan says in which order (plan.ts). An answer that changes when it is asked again depends on what was called before,
// and is wrong. Only what has come out of the cell is compared with what is expected, out here.
import { type Message, say } from '../contract/message.ts'
import type { Observation } from '../engine/observation.ts'
import type { CallOutcome, CellUse, Runner, Sandbox, StopStatus } from '../sandbox/index.ts'
import { describe } from '../tensor/shape.ts'
import { isSameObservation } from './diagnose.ts'
import {
  type CaseJudgement,
  type CompiledSubmission,
  judgeInvalid,
  judgeLimit,
  judgeOrdinary,
  judgeState,
  judgeThrown,
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
    let steps = planSteps(prepared, options.visibleOnly)
    while (steps.length > 0) {
      const taken = await run.take(steps)
      if ('refusal' in taken) return taken
      steps = steps.slice(taken.count).filter((step) => run.isStillWanted(step))
    }
  } finally {
    run.release()
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
  /** Answers may come some together, until something does not come to an end: then one by one, to see what it is. */
  #isQuick = true
  /** Once set, all cases that are left share it: the second kill, the end of the time for all, a module that throws. */
  #rest: CaseJudgement | undefined

  constructor(sandbox: Sandbox, prepared: PreparedExercise, submission: CompiledSubmission, use: CellUse) {
    this.#sandbox = sandbox
    this.#prepared = prepared
    this.#submission = submission
    this.#use = use
  }

  /**
   * Takes the visible steps, or once those are done the hidden ones, or some of them where something is killed on the
   * way. No hidden input is in the cell's process while what a student will see is being made.
   * @returns how many were taken, or why the submission cannot be judged at all
   */
  async take(steps: readonly Step[]): Promise<{ count: number } | { refusal: Refusal }> {
    const firstOther = steps.findIndex(({ group }) => group.hidden !== steps[0]?.group.hidden)
    const all = firstOther < 0 ? steps : steps.slice(0, firstOther)
    if (this.#rest) {
      for (const step of all) if (!step.isRepeated) this.#note(step, this.#rest, null, 0)
      return { count: all.length }
    }
    const calls = all.map(({ context, group, one }) => ({
      context,
      keepConsole: !group.hidden,
      input: one.input,
    }))
    this.#runner ??= await this.#openRunner()
    let index = 0
    let started = performance.now()
    for await (const outcome of this.#runner.call(calls, () => this.#limitMs(), this.#isQuick)) {
      if (outcome.kind === 'unclear') {
        this.#isQuick = false
        this.release()
        return { count: index }
      }
      const step = all[index++] as Step
      if (outcome.kind === 'stopped') {
        this.#stop(step, outcome.status, performance.now() - started)
        return { count: index }
      }
      this.#spentMs += outcome.cpuMs
      if (outcome.kind === 'not-loaded') {
        const refusal = this.#refuse(step, outcome)
        return refusal ? { refusal } : { count: index }
      }
      this.#judge(step, outcome)
      started = performance.now()
    }
    return { count: all.length }
  }

  /** An answer that never came cannot be compared with a second one. */
  isStillWanted({ one, isRepeated }: Step): boolean {
    return !isRepeated || this.cases.get(one.id)?.observation !== null
  }

  /** The rest of the time for all, where that is less than a case may have. */
  #limitMs(): number {
    const { caseMs, totalMs } = this.#prepared.exercise.limits
    return Math.min(caseMs, Math.max(totalMs - this.#spentMs, 1))
  }

  release(): void {
    this.#runner?.release()
    this.#runner = undefined
  }

  async #openRunner(): Promise<Runner> {
    const { exercise, bundle } = this.#prepared
    const runner = await this.#sandbox.lend(this.#use)
    this.#runner = runner // so that it is given back if `open` throws
    runner.open({
      js: this.#submission.js,
      entry: exercise.entry,
      memoryMiB: exercise.limits.memoryMiB,
      limits: { entries: exercise.limits.outputEntries, levels: outputLevels },
      ...(bundle.adapterJs === undefined ? {} : { adapterJs: bundle.adapterJs }),
    })
    return runner
  }

  #judge(step: Step, { observation, cpuMs }: Extract<CallOutcome, { kind: 'observed' }>): void {
    const { exercise } = this.#prepared
    if (!step.group.hidden && !step.isRepeated) this.console += observation.console
    const earlier = this.cases.get(step.one.id)
    if (!step.isRepeated) {
      const judge = step.group.invalid ? judgeInvalid : judgeOrdinary
      this.#note(step, judge(exercise, step.one, observation, this.#submission), observation, cpuMs)
    } else if (
      earlier?.observation &&
      !isSameObservation(earlier.observation, observation, exercise.tolerance)
    ) {
      this.#note(
        step,
        judgeState(observation.outcome === 'returned' ? observation.value : undefined),
        null,
        cpuMs,
      )
    }
  }

  #stop(step: Step, status: StopStatus, wallMs: number): void {
    const { exercise } = this.#prepared
    const limitMs = this.#limitMs()
    const isTotal = status === 'time-limit' && limitMs < exercise.limits.caseMs
    const judgement = isTotal
      ? { status, ...say('time-limit.total', { seconds: exercise.limits.totalMs / 1_000 }) }
      : status === 'runtime-error'
        ? { status, ...say('runtime-error', { error: 'the process ended' }) }
        : judgeLimit(exercise, status)
    // A killed cell can no longer say what it used; by the wall clock a crowded machine would count against the student.
    const durationMs = Math.min(wallMs, limitMs)
    this.#note(step, judgement, null, durationMs)
    this.#spentMs += durationMs
    this.release()
    this.#kills++
    if (this.#kills >= 2 || isTotal) this.#rest = judgement
  }

  /** @returns the refusal, or nothing where the module threw: then every case is a runtime error */
  #refuse(step: Step, { load, cpuMs }: Extract<CallOutcome, { kind: 'not-loaded' }>): Refusal | undefined {
    if (load.outcome === 'threw') {
      const { exercise } = this.#prepared
      const judgement = judgeThrown(exercise, load.error, this.#submission, 'runtime-error.load')
      this.#rest = judgement
      this.console += load.console
      this.#note(step, judgement, null, cpuMs)
      return undefined
    }
    if (load.outcome === 'not-compiled') return say('compile-error.syntax', { error: summarize(load.error) })
    const { entry } = this.#prepared.exercise
    const actual = load.outcome === 'no-entry' ? describe(load.actual) : ''
    return say('compile-error.entry-type', { entry, actual })
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
