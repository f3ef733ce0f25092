// Judges a submission of kind `function` or `model`: both are calls of an exported function. What an answer of each kind is,
// and when two are the same, the engine knows (answer.ts).
//
// Theory of operation: the source is compiled apart; then its entry is called on one case after the other, in a cell.
// The plan says in which order (plan.ts). An answer that changes when it is asked again depends on what was called before,
// and is wrong. Only what has come out of the cell is compared with what is expected, out here.

import { hasLibrary } from '../contract/kinds.ts'
import type { CompiledSubmission } from '../engine/judge-case.ts'
import { type JudgedCase, Judging, outputLevels, type Refusal } from '../engine/judging.ts'
import type { CellUse, Runner, Sandbox } from '../sandbox/index.ts'
import { planSteps, type Step } from './plan.ts'
import type { PreparedExercise } from './prepare.ts'

export interface FunctionRun {
  /** By the case's id; hidden ones are left out where only the visible were asked for. */
  cases: ReadonlyMap<string, JudgedCase>
  console: string
}

export interface RunOptions {
  use: CellUse
  visibleOnly: boolean
  /** Processor time after which the run is given up, as it is where anything has to be stopped. */
  quickMs?: number | undefined
}

/** A run was to be quick, and is not. */
export class NotQuick extends Error {
  override name = 'NotQuick'
}

/**
 * @throws SandboxFault
 * @throws NotQuick
 */
export async function runFunction(
  sandbox: Sandbox,
  prepared: PreparedExercise,
  submission: CompiledSubmission,
  options: RunOptions,
): Promise<FunctionRun | { refusal: Refusal }> {
  const run = new Run(sandbox, prepared, submission, options)
  try {
    let steps = planSteps(prepared, options.visibleOnly)
    while (steps.length > 0) {
      const taken = await run.take(steps)
      if ('refusal' in taken) return taken
      steps = steps.slice(taken.count).filter((step) => run.judging.isStillWanted(step))
    }
  } finally {
    run.release()
  }
  return run.judging
}

class Run {
  readonly #sandbox: Sandbox
  readonly #prepared: PreparedExercise
  readonly #submission: CompiledSubmission
  readonly #use: CellUse
  readonly #quickMs: number | undefined
  readonly judging: Judging
  #runner: Runner | undefined
  /** Answers may come some together, until something does not come to an end: then one by one, to see what it is. */
  #holdBack = true
  #spentMs = 0

  constructor(
    sandbox: Sandbox,
    prepared: PreparedExercise,
    submission: CompiledSubmission,
    { use, quickMs }: RunOptions,
  ) {
    this.#sandbox = sandbox
    this.#prepared = prepared
    this.#submission = submission
    this.#use = use
    this.#quickMs = quickMs
    this.judging = new Judging(prepared.exercise, submission)
  }

  /**
   * Takes the visible steps, or once those are done the hidden ones, or some of them where something is killed on the
   * way. No hidden input is in the cell's process while what a student will see is being made.
   * @returns how many were taken, or why the submission cannot be judged at all
   */
  async take(steps: readonly Step[]): Promise<{ count: number } | { refusal: Refusal }> {
    const firstOther = steps.findIndex(({ group }) => group.hidden !== steps[0]?.group.hidden)
    const all = firstOther < 0 ? steps : steps.slice(0, firstOther)
    if (this.judging.isOver) {
      for (const step of all) this.judging.share(step)
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
    for await (const outcome of this.#runner.call(calls, () => this.#limitMs(), this.#holdBack)) {
      const isEnded = outcome.kind === 'unclear' || outcome.kind === 'stopped'
      if (isEnded && this.#quickMs !== undefined) throw new NotQuick()
      if (outcome.kind === 'unclear') {
        this.#holdBack = false
        this.release()
        return { count: index }
      }
      const step = all[index++] as Step
      if (outcome.kind === 'stopped') {
        this.judging.stop(step, outcome.status, performance.now() - started)
        this.release()
        return { count: index }
      }
      if (outcome.kind === 'not-loaded') {
        const refusal = this.judging.refuse(step, outcome.load, outcome.cpuMs)
        return refusal ? { refusal } : { count: index }
      }
      this.#spentMs += outcome.cpuMs
      this.judging.observe(step, outcome.observation, outcome.cpuMs)
      started = performance.now()
    }
    return { count: all.length }
  }

  #limitMs(): number {
    const limitMs = this.judging.limitMs()
    return this.#quickMs === undefined
      ? limitMs
      : Math.min(limitMs, Math.max(this.#quickMs - this.#spentMs, 1))
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
      hasLibrary: hasLibrary(exercise.kind),
      limits: { entries: exercise.limits.outputEntries, levels: outputLevels },
      ...(bundle.adapterJs === undefined ? {} : { adapterJs: bundle.adapterJs }),
    })
    return runner
  }
}
