import type { CellExplanation } from '../../grader/contract/explanation.ts'
import { type ExplainAnswer, type ExplainRequest, explainerName } from './explanation-protocol.ts'

type Answers = ExplainAnswer['explanations']

/** Asks an exercise how numbers of its results are made. The worker is started when the first is asked for. */
export class Explainer {
  readonly #workerUrl: string
  readonly #waiting = new Map<number, (answers: Answers) => void>()
  #worker: Worker | undefined
  #next = 0

  /** @param workerUrl `runWorkerUrl` of the editor's assets */
  constructor(workerUrl: string) {
    this.#workerUrl = workerUrl
  }

  /** Never rejects; where the worker cannot be had, nothing can be explained. */
  explain(request: Omit<ExplainRequest, 'id'>): Promise<(CellExplanation | null)[]> {
    this.#worker ??= this.#start()
    const id = this.#next++
    const { promise, resolve } = Promise.withResolvers<Answers>()
    this.#waiting.set(id, resolve)
    this.#worker.postMessage({ id, ...request } satisfies ExplainRequest)
    return promise
  }

  close(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#giveUp()
  }

  #start(): Worker {
    const worker = new Worker(this.#workerUrl, { name: explainerName })
    worker.addEventListener('message', ({ data }: MessageEvent<ExplainAnswer>) => {
      this.#waiting.get(data.id)?.(data.explanations)
      this.#waiting.delete(data.id)
    })
    // The next one who asks starts another.
    worker.addEventListener('error', () => this.close())
    return worker
  }

  #giveUp(): void {
    for (const resolve of this.#waiting.values()) resolve([])
    this.#waiting.clear()
  }
}
