import type { Database } from './database/index.ts'
import { ping } from './database/ping.ts'
import type { Queue } from './queue/index.ts'

export interface Readiness {
  ready: boolean
  /** What was asked, and what it answered. */
  checks: Record<string, 'ok' | 'starting' | 'failed'>
}

const answerWithinMs = 2_000

/** Whether this process can do its work now. */
export class ReadinessChecks {
  readonly #database: Database
  readonly #queue: Queue
  readonly #followed: Record<string, 'ok' | 'starting' | 'failed'> = {}

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

  async check(): Promise<Readiness> {
    const [database, queue] = await Promise.all([
      answers(ping(this.#database)),
      answers(this.#queue.backlog()),
    ])
    const checks = { database, queue, ...this.#followed }
    return { ready: Object.values(checks).every((state) => state === 'ok'), checks }
  }
}

async function answers(question: Promise<unknown>): Promise<'ok' | 'failed'> {
  let late: NodeJS.Timeout | undefined
  const timeout = new Promise<'failed'>((resolve) => {
    late = setTimeout(() => resolve('failed'), answerWithinMs)
  })
  const answered = question.then(
    () => 'ok' as const,
    () => 'failed' as const,
  )
  const state = await Promise.race([answered, timeout])
  clearTimeout(late)
  return state
}
