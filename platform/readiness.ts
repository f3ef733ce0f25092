import type { Database } from './database/index.ts'
import { isThere } from './database/ping.ts'
import type { Queue } from './queue/index.ts'

type State = 'ok' | 'starting' | 'failed'

export interface Readiness {
  ready: boolean
  /** What was asked, and what it answered. */
  checks: Record<string, State>
}

/** Whether this process can do its work now. */
export class ReadinessChecks {
  readonly #database: Database
  readonly #queue: Queue
  readonly #followed: Record<string, State> = {}

  constructor(database: Database, queue: Queue) {
    this.#database = database
    this.#queue = queue
  }

  /** A part that starts on its own. */
  follow(name: string, whenReady: Promise<unknown>): void {
    this.#followed[name] = 'starting'
    whenReady.then(
      () => {
        this.#followed[name] = 'ok'
      },
      () => {
        this.#followed[name] = 'failed'
      },
    )
  }

  /** A part that was there is there no longer. */
  fail(name: string): void {
    this.#followed[name] = 'failed'
  }

  async check(): Promise<Readiness> {
    const database: State = (await isThere(this.#database)) ? 'ok' : 'failed'
    const queue: State = database === 'ok' ? await answers(this.#queue.backlog()) : 'failed'
    const checks = { database, queue, ...this.#followed }
    return { ready: Object.values(checks).every((state) => state === 'ok'), checks }
  }
}

function answers(question: Promise<unknown>): Promise<State> {
  return question.then(
    () => 'ok',
    () => 'failed',
  )
}
