import type { RunnableBundle } from '../../grader/contract/bundle.ts'
import { say } from '../../grader/contract/message.ts'
import { brokenRun, type RunReport } from './run-report.ts'

export type { RunReport } from './run-report.ts'

/** What the run worker takes. To compile ahead is to have less to do when a run is asked for. */
export interface RunRequest {
  kind: 'compile' | 'run'
  bundle: RunnableBundle
  source: string
}

/** What the run worker says: once that it is loaded; for each request that it is compiled; for a run then the report. */
export type RunAnswer = { kind: 'ready' } | { kind: 'compiled' } | { kind: 'reported'; report: RunReport }

/** Far more than any source needs: what takes longer was written to be slow. */
const compileLimitMs = 10_000

interface StartedWorker {
  worker: Worker
  whenReady: Promise<void>
}

/**
 * Runs the visible cases of an exercise in the browser, where `Worker` is: not while a page is made on the server. The
 * worker is started at once, so that a first run that comes later need not wait; runs follow one another.
 */
export class VisibleRun {
  readonly #workerUrl: string
  #started: StartedWorker
  #last: Promise<unknown> = Promise.resolve()
  #isCompilingAhead = false
  readonly #closing = Promise.withResolvers<RunReport>()
  #isClosed = false

  /** @param workerUrl `runWorkerUrl` of assets.ts */
  constructor(workerUrl: string) {
    this.#workerUrl = workerUrl
    this.#started = startWorker(workerUrl)
  }

  /** Never rejects: what goes wrong is a report as well. */
  run(bundle: RunnableBundle, source: string): Promise<RunReport> {
    return this.#inTurn({ kind: 'run', bundle, source })
  }

  /** Compiles what is likely to be run next. One at a time: what is asked for meanwhile is left to the run. */
  async compileAhead(bundle: RunnableBundle, source: string): Promise<void> {
    if (this.#isCompilingAhead) return
    this.#isCompilingAhead = true
    await this.#inTurn({ kind: 'compile', bundle, source })
    this.#isCompilingAhead = false
  }

  /** Ends the worker. A run under way, and any later one, reports that. */
  close(): void {
    this.#isClosed = true
    this.#closing.resolve(closed)
    this.#started.worker.terminate()
  }

  #inTurn(request: RunRequest): Promise<RunReport> {
    const attempt = this.#last.then(() => this.#attempt(request))
    const report = Promise.race([this.#closing.promise, attempt])
    this.#last = report
    return report
  }

  async #attempt(request: RunRequest): Promise<RunReport> {
    if (this.#isClosed) return closed
    try {
      await this.#started.whenReady
      return await ask(this.#started.worker, request)
    } catch (error) {
      if (!(error instanceof RunStopped)) throw error
      this.#started.worker.terminate()
      if (!this.#isClosed) this.#started = startWorker(this.#workerUrl)
      return error.report
    }
  }
}

/** The worker is of no more use; the report says why. */
class RunStopped extends Error {
  override name = 'RunStopped'
  readonly report: RunReport

  constructor(report: RunReport) {
    super(report.message ?? report.fault)
    this.report = report
  }
}

function startWorker(workerUrl: string): StartedWorker {
  const worker = new Worker(workerUrl)
  const whenReady = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true })
    worker.addEventListener('error', () => reject(new RunStopped(unreachable)), { once: true })
  })
  whenReady.catch(() => {}) // told to whoever runs something; until then it is nobody's concern
  return { worker, whenReady }
}

/** @throws RunStopped */
async function ask(worker: Worker, request: RunRequest): Promise<RunReport> {
  const { promise, resolve, reject } = Promise.withResolvers<RunReport>()
  const slow = setTimeout(() => reject(new RunStopped(tooSlow)), compileLimitMs)
  const listening = new AbortController()
  const { signal } = listening
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<RunAnswer>) => {
      clearTimeout(slow)
      if (data.kind === 'reported') resolve(data.report)
      if (data.kind === 'compiled' && request.kind === 'compile') resolve(nothingRun)
    },
    { signal },
  )
  worker.addEventListener('error', () => reject(new RunStopped(unreachable)), { signal })
  worker.postMessage(request)
  try {
    return await promise
  } finally {
    clearTimeout(slow)
    listening.abort()
  }
}

const closed = brokenRun('ended')
const nothingRun = brokenRun('notDone')
const unreachable = brokenRun('notStarted')
const tooSlow: RunReport = {
  ...{ status: 'compile-error', cases: [], console: '' },
  ...say('compile-error.limit', { seconds: compileLimitMs / 1_000 }),
}
