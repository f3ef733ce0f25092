import type { LoadRequest } from '../../grader/engine/harness.ts'
import { loadSchema, observationSchema } from '../../grader/engine/observation.ts'
import type { CellAnswer, CellRequest } from './cell-protocol.ts'
import type { Cell, CellOutcome, OpenCell } from './run-visible.ts'

/** As many as a run without a fault takes. */
const spares = 2

/** Cells that are workers. Some are started ahead of time, so that nobody waits for them. */
export class WorkerCells {
  readonly #start: () => StartedCell
  readonly #spares: StartedCell[] = []

  /** @param cellUrl the address of the script of a cell */
  constructor(cellUrl: string) {
    this.#start = () => startCell(cellUrl)
    this.fill()
  }

  readonly open: OpenCell = (request) => new WorkerCell(this.#spares.shift() ?? this.#start(), request)

  /** Starts cells in the place of those that were taken. Not for while a run is under way: it would slow the run down. */
  fill(): void {
    while (this.#spares.length < spares) this.#spares.push(this.#start())
  }
}

interface StartedCell {
  worker: Worker
  whenReady: Promise<void>
}

/** The cell could not be started: the script did not come. */
export class CellUnavailable extends Error {
  override name = 'CellUnavailable'
}

function startCell(cellUrl: string): StartedCell {
  const worker = new Worker(cellUrl)
  const whenReady = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true })
    worker.addEventListener('error', () => reject(new CellUnavailable()), { once: true })
  })
  whenReady.catch(() => {}) // whoever uses the cell is told; a spare one may never be used
  return { worker, whenReady }
}

class WorkerCell implements Cell {
  readonly #started: StartedCell
  /** What is to be loaded, until the first call. */
  #load: string | undefined

  constructor(started: StartedCell, request: LoadRequest) {
    this.#started = started
    this.#load = JSON.stringify(request)
  }

  /** @throws CellUnavailable */
  async call(input: string, limitMs: number): Promise<CellOutcome> {
    const { worker, whenReady } = this.#started
    await whenReady
    const request: CellRequest = this.#load === undefined ? { input } : { input, load: this.#load }
    this.#load = undefined
    const started = performance.now()
    const answer = await askWorker(worker, request, limitMs)
    return readOutcome(answer, performance.now() - started)
  }

  close(): void {
    this.#started.worker.terminate()
  }
}

/** Asks once. A worker that dies answers with `failed`, one that takes too long with nothing. */
function askWorker(worker: Worker, request: CellRequest, limitMs: number): Promise<CellAnswer | undefined> {
  return new Promise((resolve) => {
    const listening = new AbortController()
    const settle = (answer: CellAnswer | undefined) => {
      clearTimeout(late)
      listening.abort()
      resolve(answer)
    }
    const { signal } = listening
    const late = setTimeout(() => settle(undefined), limitMs)
    worker.addEventListener('message', ({ data }) => settle(data as CellAnswer), { signal })
    worker.addEventListener('error', () => settle({ kind: 'failed' }), { signal })
    worker.postMessage(request)
  })
}

function readOutcome(answer: CellAnswer | undefined, wallMs: number): CellOutcome {
  if (!answer) return { kind: 'stopped', status: 'time-limit', wallMs }
  if (answer.kind === 'observed') {
    const observation = observationSchema.safeParse(parseJson(answer.text))
    if (observation.success)
      return { kind: 'observed', observation: observation.data, spentMs: answer.spentMs }
  }
  if (answer.kind === 'not-loaded') {
    const load = loadSchema.safeParse(parseJson(answer.text))
    if (load.success) return { kind: 'not-loaded', load: load.data, spentMs: answer.spentMs }
  }
  return { kind: 'stopped', status: 'runtime-error', wallMs }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no schema takes that, so whoever reads it refuses it
  }
}
