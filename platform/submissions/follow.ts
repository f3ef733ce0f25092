import type { TrainingProgress } from '../../grader/contract/training.ts'
import type { Runtime } from '../runtime.ts'
import { readState } from './read.ts'
import { findPlace, isFinal, type SubmissionState } from './state.ts'

const positionEveryMs = 1_000
/** Should a notice ever be lost, nobody waits for ever. */
const lookEveryMs = 20_000

/**
 * Yields the state of a submission at once and at each change, and ends with the verdict. Only what concerns this submission
 * is read from the database; its place in the line is looked up in the one reading that all who wait share.
 * @throws Refusal where it is not this learner's, before the first state
 */
export async function* followSubmission(
  runtime: Runtime,
  userId: string,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<SubmissionState> {
  const bell = new Bell()
  let progress: TrainingProgress | undefined
  const stop = runtime.notices.onSubmission(
    id,
    (notice) => {
      if (notice?.state !== 'running') return bell.ring('look')
      progress = notice.progress
      bell.ring('running')
    },
    () => bell.ringWithin(positionEveryMs),
  )
  const end = () => bell.ring('look')
  signal.addEventListener('abort', end)
  const looking = setInterval(end, lookEveryMs)
  try {
    let { judgingId, state } = await readState(runtime, userId, id)
    let last = ''
    while (!signal.aborted) {
      const text = JSON.stringify(state)
      if (text !== last) yield state
      last = text
      if (isFinal(state)) return
      const ring = await bell.rung()
      if (ring === 'running') state = { state: 'running', ...(progress ? { progress } : {}) }
      else if (ring === 'look') ({ judgingId, state } = await readState(runtime, userId, id))
      else state = findPlace(await runtime.line.waiting(), judgingId) ?? state
    }
  } finally {
    stop()
    clearInterval(looking)
    signal.removeEventListener('abort', end)
    bell.silence()
  }
}

/** `running`: the notice says it all. `moved`: others did, and so may this one have. `look`: the database has to be asked. */
type Ring = 'running' | 'moved' | 'look'
const weights: Record<Ring, number> = { moved: 0, running: 1, look: 2 }

/** Rings at once, or soon; a ring that nobody waited for is not lost. */
class Bell {
  #ring: Ring | undefined
  #wake: (() => void) | undefined
  #timer: NodeJS.Timeout | undefined

  ring(ring: Ring): void {
    this.silence()
    if (!this.#ring || weights[ring] > weights[this.#ring]) this.#ring = ring
    this.#wake?.()
  }

  ringWithin(ms: number): void {
    this.#timer ??= setTimeout(() => this.ring('moved'), ms)
  }

  silence(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  async rung(): Promise<Ring> {
    if (!this.#ring) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    const ring = this.#ring ?? 'look'
    this.#ring = undefined
    this.#wake = undefined
    return ring
  }
}
