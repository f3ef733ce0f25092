import type { TrainingAnswer, TrainingRequest } from './training-protocol.ts'

/** A worker that has said nothing for so long after its first request will say nothing any more: its files did not come. */
const patienceMs = 45_000

/** The page's end of a training worker, which begins with it. */
export class TrainingClient {
  readonly #worker: Worker
  readonly #hear: (answer: TrainingAnswer) => void
  #late: ReturnType<typeof setTimeout> | undefined
  #hasSpoken = false

  constructor(workerUrl: string, hear: (answer: TrainingAnswer) => void) {
    this.#hear = hear
    this.#worker = new Worker(workerUrl, { type: 'module' })
    this.#worker.addEventListener('message', ({ data }: MessageEvent<TrainingAnswer>) => {
      this.#hasSpoken = true
      clearTimeout(this.#late)
      hear(data)
    })
    this.#worker.addEventListener('error', ({ message }) =>
      this.#fail(this.#hasSpoken ? { kind: 'fault', message } : { kind: 'no-worker' }),
    )
  }

  send(request: TrainingRequest): void {
    if (!this.#hasSpoken) this.#late ??= setTimeout(() => this.#fail({ kind: 'no-worker' }), patienceMs)
    this.#worker.postMessage(request)
  }

  /** Ends the worker, whatever it does. */
  close(): void {
    clearTimeout(this.#late)
    this.#worker.terminate()
  }

  #fail(problem: Extract<TrainingAnswer, { kind: 'failed' }>['problem']): void {
    this.close()
    this.#hear({ kind: 'failed', problem })
  }
}
