import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PrivateBundle } from '../grader/contract/bundle.ts'
import type { TrainingProgress } from '../grader/contract/training.ts'
import type { Verdict } from '../grader/contract/verdict.ts'
import { makerOf, type PreparationStore } from '../grader/judges/index.ts'
import type { Pace } from '../grader/judges/self-test.ts'
import { SandboxUnavailable } from '../grader/sandbox/index.ts'
import { endSession } from './end-session.ts'
import type {
  JudgeArguments,
  Judged,
  JudgeOrder,
  Order,
  OrderName,
  Orders,
  Report,
} from './judge-protocol.ts'

export interface JudgesSettings extends JudgeArguments {
  warn(message: string): void
  /** Told of each fault of the judge, with the reference number that the verdict carries. */
  onFault(reference: string, error: unknown): void
}

/** The exercises' side of it: what to judge by, and where what was made from it is kept. */
export interface Teaching {
  seed: string
  preparations: PreparationStore
}

/** Whoever waits for a judging. */
export interface Watching {
  /** Told how far a training is. */
  onProgress?(progress: TrainingProgress): void
  /** Ends a training: the judging fails with TrainingCancelled. */
  signal?: AbortSignal
}

const program = fileURLToPath(new URL('./judge-process.ts', import.meta.url))
const restartAfterMs = 200

/** Whatever it was ordered is to be ordered again: another process takes its place. */
export class JudgeEnded extends Error {
  override name = 'JudgeEnded'
}

interface Started {
  child: ChildProcess
  /** What the sandbox is; two that are the same hold the same attacks. */
  fingerprint: string | undefined
  taught: Map<string, Promise<void>>
}

/** What a process needs to start others, and no more: no database, no secret. */
function withoutSecrets({ PATH, HOME, TMPDIR, NODE_COMPILE_CACHE }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE }
}

/** The process that judges, seen from the worker: one that ends is replaced, and what was under way fails here. */
export class Judges {
  readonly #settings: JudgesSettings
  #started: Promise<Started>
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>()
  readonly #watching = new Map<number, (progress: TrainingProgress) => void>()
  #lastId = 0
  #isClosed = false

  private constructor(settings: JudgesSettings) {
    this.#settings = settings
    this.#started = this.#start()
  }

  /** @throws SandboxUnavailable */
  static async start(settings: JudgesSettings): Promise<Judges> {
    const judges = new Judges(settings)
    await judges.#started
    return judges
  }

  async fingerprint(): Promise<string | undefined> {
    return (await this.#started).fingerprint
  }

  attack(pace: Pace): Promise<Orders['attack']['result']> {
    return this.#order('attack', { pace })
  }

  /** Makes the exercise ready before somebody waits for it. @throws ExerciseError */
  async prepare(bundle: PrivateBundle, teaching: Teaching): Promise<void> {
    const { taught } = await this.#started
    const key = `${bundle.slug} ${bundle.version}`
    const found = taught.get(key) ?? this.#teach(bundle, teaching)
    taught.set(key, found)
    found.catch(() => taught.delete(key))
    await found
  }

  async judge(
    bundle: PrivateBundle,
    source: Uint8Array,
    order: JudgeOrder,
    teaching: Teaching,
    { onProgress, signal }: Watching = {},
  ): Promise<Judged> {
    await this.prepare(bundle, teaching)
    const { slug, version } = bundle
    const id = this.#nextId()
    const cancel = () => void this.#order('cancel', { id }).catch(() => {})
    if (onProgress) this.#watching.set(id, onProgress)
    signal?.addEventListener('abort', cancel)
    try {
      return await this.#order('judge', { slug, version, source, ...order }, id)
    } finally {
      signal?.removeEventListener('abort', cancel)
      this.#watching.delete(id)
    }
  }

  async fault(bundle: PrivateBundle, reference: string, teaching: Teaching): Promise<Verdict> {
    await this.prepare(bundle, teaching)
    const { slug, version } = bundle
    return this.#order('fault', { slug, version, reference })
  }

  /**
   * Ends the process and every cell.
   * @param isInUse false: at once, cells that still start among them
   */
  async close(isInUse = true): Promise<void> {
    this.#isClosed = true
    const started = await this.#started.catch(() => undefined)
    if (!started || started.child.exitCode !== null || started.child.signalCode !== null) return
    const { child } = started
    const ended = new Promise((resolve) => child.once('exit', resolve))
    if (!isInUse) child.kill('SIGKILL')
    else if (child.connected) child.disconnect()
    await ended
  }

  async #teach(bundle: PrivateBundle, { seed, preparations }: Teaching): Promise<void> {
    const maker = makerOf(seed)
    const preparation = await preparations.findOptional(bundle, maker)
    const made = await this.#order('teach', { bundle, seed, preparation })
    if (made) await preparations.save(bundle, maker, made)
  }

  async #order<Name extends OrderName>(
    name: Name,
    order: Orders[Name]['order'],
    id = this.#nextId(),
  ): Promise<Orders[Name]['result']> {
    const { child } = await this.#started
    const answer = Promise.withResolvers<unknown>()
    this.#waiting.set(id, answer)
    child.send({ id, name, order } satisfies Order<Name>, (error) => {
      if (error) this.#settle(id, (waiting) => waiting.reject(new JudgeEnded(error.message)))
    })
    return answer.promise as Promise<Orders[Name]['result']>
  }

  #nextId(): number {
    return ++this.#lastId
  }

  #settle(id: number, settle: (waiting: PromiseWithResolvers<unknown>) => void): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (waiting) settle(waiting)
  }

  #start(): Promise<Started> {
    const { level, slots, trainerSlots, mnistDir, isProduction } = this.#settings
    const told: JudgeArguments = { level, slots, trainerSlots, mnistDir, isProduction }
    const child = fork(program, [JSON.stringify(told)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // A session of its own, without a terminal: its cells need none of their own then, and are weighed together.
      detached: true,
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: withoutSecrets(process.env),
    })
    const ready = Promise.withResolvers<Started>()
    child.on('message', (message: Report) => {
      if (message.kind === 'ready')
        ready.resolve({ child, fingerprint: message.fingerprint, taught: new Map() })
      else if (message.kind === 'unavailable') ready.reject(new SandboxUnavailable(message.message))
      else this.#hear(message)
    })
    child.on('exit', () => {
      if (child.pid !== undefined) endSession(child.pid)
      ready.reject(new JudgeEnded('the process that judges ended while it started'))
      this.#replace()
    })
    // Whoever orders something is told; a start may fail while nobody does.
    ready.promise.catch(() => {})
    return ready.promise
  }

  #hear(message: Exclude<Report, { kind: 'ready' | 'unavailable' }>): void {
    if (message.kind === 'warning') this.#settings.warn(message.message)
    else if (message.kind === 'progress') this.#watching.get(message.id)?.(message.progress)
    else if (message.kind === 'fault') this.#settings.onFault(message.reference, message.error)
    else if (message.kind === 'done') this.#settle(message.id, (waiting) => waiting.resolve(message.result))
    else this.#settle(message.id, (waiting) => waiting.reject(message.error))
  }

  #replace(): void {
    for (const id of [...this.#waiting.keys()])
      this.#settle(id, (waiting) => waiting.reject(new JudgeEnded('the process that judges ended')))
    if (this.#isClosed) return
    this.#settings.warn('the process that judges ended: another one is started')
    this.#started = new Promise((resolve) => setTimeout(resolve, restartAfterMs)).then(() => this.#start())
    this.#started.catch(() => {})
  }
}
