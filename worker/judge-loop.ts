// Takes the jobs of one lane as there is room for them, and keeps those it holds from being given to another worker.
import type { JudgeJob, Lane, Queue } from '../platform/queue/index.ts'

/** A third of the heartbeat, so that two may be lost. */
const touchEveryMs = 3_000
/** Wake-ups are for speed; this finds what a lost one left behind. */
const pollEveryMs = 2_000

export interface LoopSettings {
  queue: Pick<Queue, 'take' | 'touch' | 'giveBack'>
  lane: Lane
  /** Jobs held at once. */
  most: number
  handle(job: JudgeJob): Promise<void>
  /** A job failed here, or the queue could not be asked: the job goes back to the queue by itself. */
  onError(error: unknown): void
}

export class JudgeLoop {
  readonly #settings: LoopSettings
  readonly #held = new Map<string, JudgeJob>()
  readonly #running = new Set<Promise<void>>()
  #timers: NodeJS.Timeout[] = []
  #lastEnd = 0
  #isTaking = false
  #isAskedAgain = false
  #isStopped = false

  constructor(settings: LoopSettings) {
    this.#settings = settings
  }

  get lane(): Lane {
    return this.#settings.lane
  }

  /** Begins to take jobs. */
  start(): void {
    this.#timers = [
      setInterval(() => this.wake(), pollEveryMs),
      setInterval(() => void this.#touch(), touchEveryMs),
    ]
    this.wake()
  }

  get running(): number {
    return this.#held.size
  }

  /** For how long nothing has run. */
  get quietMs(): number {
    return this.running > 0 ? 0 : performance.now() - this.#lastEnd
  }

  /** Looks for jobs now. */
  wake(): void {
    this.#isAskedAgain = true
    if (!this.#isTaking) void this.#take()
  }

  /** Takes no more, and waits for what runs. */
  async stop(): Promise<void> {
    this.#isStopped = true
    while (this.#isTaking || this.#running.size > 0)
      await (this.#running.size > 0 ? Promise.race(this.#running) : new Promise(setImmediate))
    for (const timer of this.#timers) clearInterval(timer)
  }

  async #take(): Promise<void> {
    this.#isTaking = true
    try {
      const { queue, lane, most } = this.#settings
      while (this.#isAskedAgain && !this.#isStopped && this.#held.size < most) {
        this.#isAskedAgain = false
        const jobs = await queue.take(lane, most - this.#held.size)
        // One learner's jobs are taken one at a time, so that fewer may come than there are.
        if (jobs.length > 0) this.#isAskedAgain = true
        for (const job of jobs) this.#start(job)
      }
    } catch (error) {
      this.#settings.onError(error)
    } finally {
      this.#isTaking = false
    }
  }

  #start(job: JudgeJob): void {
    this.#held.set(job.id, job)
    const run = this.#handle(job).finally(() => {
      this.#held.delete(job.id)
      this.#running.delete(run)
      this.#lastEnd = performance.now()
      this.wake()
    })
    this.#running.add(run)
  }

  async #handle(job: JudgeJob): Promise<void> {
    const { handle, queue, onError } = this.#settings
    try {
      await handle(job)
    } catch (error) {
      onError(error)
      // Where the database is away this fails too, and the job goes to a worker when its heartbeat is missed.
      await queue.giveBack(job, error instanceof Error ? error.message : String(error)).catch(onError)
    }
  }

  async #touch(): Promise<void> {
    try {
      const { queue, lane } = this.#settings
      await queue.touch(lane, [...this.#held.values()])
    } catch (error) {
      this.#settings.onError(error)
    }
  }
}
