// The judge: a submission goes in, a verdict comes out, whatever the submission does.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { PrivateBundle } from '../contract/bundle.ts'
import { hasLibrary, modulesOf } from '../contract/kinds.ts'
import { say } from '../contract/message.ts'
import type { TrainingProgress } from '../contract/training.ts'
import type { Value } from '../contract/value.ts'
import { judgeVersion, type Verdict } from '../contract/verdict.ts'
import { askTraining } from '../engine/ask-training.ts'
import { readSource } from '../engine/read-source.ts'
import { decodeWeights, layerTableOf } from '../network/index.ts'
import type { CellUse, Sandbox } from '../sandbox/index.ts'
import { compileLimitMs, SandboxFault } from '../sandbox/index.ts'
import { moveToBackground } from '../sandbox/priority.ts'
import { cacheRoot } from '../sandbox/programs.ts'
import { runTrainer, TrainerFault, type TrainerOrder, TrainingCancelled } from '../training/trainer/index.ts'
import { askExport } from './ask-export.ts'
import { NotQuick, runFunction } from './function.ts'
import { type Preparation, type PreparedExercise, prepareFrom, seedIdOf } from './prepare.ts'
import { prepareApart } from './prepare-apart.ts'
import {
  acceptedNetwork,
  isConcluded,
  measureAndJudge,
  networkWantedBy,
  planTraining,
  shareUntrained,
  type Training,
  trainAndJudge,
  withTrained,
} from './training.ts'
import { emptyVerdict, judgedVerdict, type VerdictHead } from './verdict.ts'

export type { Preparation } from './prepare.ts'
export { isSameVerdict } from './verdict.ts'

export interface JudgeSettings {
  sandbox: Sandbox
  /** Cells of the same kind in which to try what may be quick; the sandbox's own unless there are others. */
  quickSandbox?: Sandbox
  /** GRADER_SEED */
  seed: string
  /** Where the files of MNIST are; networks are trained on generated digits unless there is such a folder. */
  mnistDir?: string
  /** Where preparations are kept from one process to the next. */
  preparations?: PreparationStore
  /** Told of each fault of our own, with the reference number that the verdict carries. */
  onFault(reference: string, error: unknown): void
}

/** A network that was trained elsewhere. */
export interface SubmittedWeights {
  file: Uint8Array
  /** The very same weights came from somebody else before. */
  isKnown: boolean
}

export interface JudgeOptions {
  /** Marks are judged in a cell of the submission's own; practice may share one. */
  use: CellUse
  visibleOnly?: boolean
  /** Told how far a training is. */
  onProgress?(progress: TrainingProgress): void
  /** Ends a training. */
  signal?: AbortSignal
}

/** A cell that dies under nobody's code is tried again; what fails three times is set aside. */
const attempts = 3
/** Where a submission is judged, and the processor time after which that is given up. */
interface Way {
  sandbox: Sandbox
  compileMs: number
  /** For all cases together; without it the exercise's own limits hold, and their verdict counts. */
  quickMs?: number
}

/** For what counts as quick: ten times what most submissions take. */
const quick = { compileMs: 250, quickMs: 100 }
/** Where each context has a library to make first. */
const quickWithLibraryMs = 300
/** Exercises kept ready: a version of each of a large course. */
const preparedLimit = 200

export type ExerciseVersion = Pick<PrivateBundle, 'slug' | 'version'>

/** Keeps what takes seconds to make, and can be made again. */
export interface PreparationStore {
  findOptional(bundle: ExerciseVersion, maker: string): Promise<Preparation | undefined>
  save(bundle: ExerciseVersion, maker: string, preparation: Preparation): Promise<void>
}

/** Where digits that were made lie, those that nobody is to see among them. */
export const digitsKeptIn = (): string => join(cacheRoot(), 'digits')

/** Whoever has the same seed, judge and runtime makes the same preparation. */
export function makerOf(seed: string): string {
  return `${seedIdOf(seed)} ${judgeVersion} ${process.versions.v8}`
}

export class Judge {
  readonly #settings: JudgeSettings
  readonly #prepared = new Map<string, Promise<PreparedExercise>>()

  constructor(settings: JudgeSettings) {
    this.#settings = settings
  }

  /** Generates the hidden cases before somebody waits for them. @throws ExerciseError */
  prepare(bundle: PrivateBundle): Promise<PreparedExercise> {
    const key = `${bundle.slug} ${bundle.version}`
    const found = this.#prepared.get(key) ?? this.#prepareOnce(bundle)
    this.#prepared.delete(key)
    this.#prepared.set(key, found)
    found.catch(() => this.#prepared.delete(key))
    const oldest = this.#prepared.keys().next().value
    if (this.#prepared.size > preparedLimit && oldest !== undefined) this.#prepared.delete(oldest)
    return found
  }

  async #prepareOnce(bundle: PrivateBundle): Promise<PreparedExercise> {
    const { seed, preparations } = this.#settings
    const maker = makerOf(seed)
    const kept = await preparations?.findOptional(bundle, maker)
    const preparation = kept ?? (await prepareApart(bundle, seed))
    if (!kept) await preparations?.save(bundle, maker, preparation)
    return prepareFrom(bundle, seed, preparation)
  }

  /**
   * Judges one submission. Faults of our own become an `internal-error`.
   * @param bytes the submitted file
   * @throws TrainingCancelled where `signal` ended it
   * @throws ExerciseError where the exercise itself is broken
   */
  async judge(bundle: PrivateBundle, bytes: Uint8Array, options: JudgeOptions): Promise<Verdict> {
    const { sandbox } = this.#settings
    return this.#answer(bundle, (prepared) =>
      this.#attempt(prepared, bytes, options, { sandbox, compileMs: compileLimitMs }),
    )
  }

  /** Tries again what a fault of our own came between, and says so where it comes each time. */
  async #answer(
    bundle: PrivateBundle,
    answer: (prepared: PreparedExercise) => Promise<Verdict>,
  ): Promise<Verdict> {
    const prepared = await this.prepare(bundle)
    for (let attempt = 1; ; attempt++) {
      const started = performance.now()
      try {
        return await answer(prepared)
      } catch (error) {
        if (error instanceof TrainingCancelled) throw error
        const isPassing = error instanceof SandboxFault || error instanceof TrainerFault
        if (isPassing && attempt < attempts) continue
        const reference = randomBytes(5).toString('hex')
        this.#settings.onFault(reference, error)
        return this.#fault(prepared, reference, performance.now() - started)
      }
    }
  }

  /**
   * Judges one submission if that is quick.
   * @returns undefined where it takes long, something has to be stopped, or a fault of our own comes between: nothing is
   * known of it yet, and `judge` will tell
   * @throws ExerciseError where the exercise itself is broken
   */
  async judgeQuickly(
    bundle: PrivateBundle,
    bytes: Uint8Array,
    options: JudgeOptions,
  ): Promise<Verdict | undefined> {
    const prepared = await this.prepare(bundle)
    try {
      const { sandbox, quickSandbox = sandbox } = this.#settings
      const quickMs = hasLibrary(prepared.exercise.kind) ? quickWithLibraryMs : quick.quickMs
      return await this.#attempt(prepared, bytes, options, { ...quick, sandbox: quickSandbox, quickMs })
    } catch {
      return undefined
    }
  }

  /**
   * Measures a network that was trained elsewhere. Faults of our own become an `internal-error`.
   * @param file as grader/network/weights-file.ts describes it; whoever accepted it has looked at it
   * @throws TrainingCancelled where `signal` ended it
   */
  measure(
    bundle: PrivateBundle,
    { file, isKnown }: SubmittedWeights,
    options: JudgeOptions,
  ): Promise<Verdict> {
    return this.#answer(bundle, async (prepared) => {
      const started = performance.now()
      const { topology, weights } = decodeWeights(file)
      const network = layerTableOf(topology as Value)
      const trained = await measureAndJudge(
        prepared,
        { network, weights, isKnown },
        this.#trainingOf(options),
      )
      const totalMs = performance.now() - started
      const timings = { compileMs: 0, runMs: totalMs, totalMs }
      const head = { prepared, sandbox: this.#settings.sandbox.stamp, timings }
      return judgedVerdict(head, withTrained(acceptedNetwork(prepared), trained), false, trained)
    })
  }

  /** The verdict of a submission that could not be judged, through a fault of our own that has been told of. */
  async fault(bundle: PrivateBundle, reference: string): Promise<Verdict> {
    return this.#fault(await this.prepare(bundle), reference, 0)
  }

  #fault(prepared: PreparedExercise, reference: string, totalMs: number): Verdict {
    const timings = { compileMs: 0, runMs: 0, totalMs }
    const head = { prepared, sandbox: this.#settings.sandbox.stamp, timings }
    return emptyVerdict(head, 'internal-error', say('internal-error', { reference }))
  }

  async #attempt(
    prepared: PreparedExercise,
    bytes: Uint8Array,
    options: JudgeOptions,
    { sandbox, compileMs: compileWithinMs, quickMs }: Way,
  ): Promise<Verdict> {
    const { use, visibleOnly = false } = options
    const started = performance.now()
    const head = (compileMs: number): VerdictHead => {
      const totalMs = performance.now() - started
      return { prepared, sandbox: sandbox.stamp, timings: { compileMs, runMs: totalMs - compileMs, totalMs } }
    }
    const read = readSource(bytes)
    if ('error' in read) return emptyVerdict(head(0), 'compile-error', read.error)
    const { entry, kind } = prepared.exercise
    const request = { source: read.source, entry, modules: modulesOf[kind] }
    const compiled = await sandbox.compile(request, compileWithinMs)
    const compileMs = performance.now() - started
    if (!compiled && quickMs !== undefined) throw new NotQuick()
    if (!compiled)
      return emptyVerdict(
        head(compileMs),
        'compile-error',
        say('compile-error.limit', { seconds: compileLimitMs / 1_000 }),
      )
    if ('error' in compiled) {
      const { error, ...position } = compiled
      return emptyVerdict(head(compileMs), 'compile-error', { ...error, ...position })
    }
    const isTraining = kind === 'training'
    const run = await runFunction(sandbox, prepared, compiled, {
      ...{ use, quickMs, visibleOnly: visibleOnly || isTraining },
    })
    if ('refusal' in run) return emptyVerdict(head(compileMs), 'compile-error', run.refusal)
    if (!isTraining || visibleOnly) return judgedVerdict(head(compileMs), run, visibleOnly)
    const failed = [...run.cases.values()].find(({ status }) => status !== 'accepted')
    const ask = (entry: string) => askExport(sandbox, prepared, compiled, use, entry)
    const asked = failed ? undefined : await askTraining(prepared.exercise, networkWantedBy(prepared), ask)
    if (asked && 'refusal' in asked) return emptyVerdict(head(compileMs), 'compile-error', asked.refusal)
    if (!asked) return judgedVerdict(head(compileMs), shareUntrained(prepared, run, failed), false)
    const planned = planTraining(prepared, asked)
    if (!isConcluded(planned) && quickMs !== undefined) throw new NotQuick()
    const trained = isConcluded(planned)
      ? planned
      : await trainAndJudge(prepared, planned, this.#trainingOf(options))
    return judgedVerdict(head(compileMs), withTrained(run, trained), false, trained)
  }

  #trainingOf({ onProgress = () => {}, signal }: JudgeOptions): Training {
    const { mnistDir = '', seed } = this.#settings
    const train = (order: TrainerOrder) =>
      runTrainer(order, { onStart: moveToBackground, onProgress, signal })
    return { digits: { mnistDir, keptIn: digitsKeptIn() }, heldOutSeed: seed, train }
  }
}
