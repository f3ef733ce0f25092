import type { Runtime } from '../runtime.ts'
import { readSubmissionState } from './read.ts'
import type { SubmissionState } from './state.ts'

const positionEveryMs = 500

/**
 * Yields the state of a submission at once and at each change, and ends with the verdict.
 * @throws Refusal where it is not this learner's, before the first state
 */
export async function* followSubmission(
  runtime: Runtime,
  userId: string,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<SubmissionState> {
  const bell = new Bell()
  const stop = runtime.notices.onSubmission(
    id,
    (state) => bell.ring(state === 'running' ? 'running' : 'look'),
    () => bell.ringWithin(positionEveryMs),
  )
  const end = () => bell.ring('look')
  signal.addEventListener('abort', end)
  try {
    let last = ''
    let rung: Ring = 'look'
    while (!signal.aborted) {
      const state: SubmissionState =
        rung === 'running' ? { state: 'running' } : await readSubmissionState(runtime, userId, id)
      const text = JSON.stringify(state)
      if (text !== last) yield state
      last = text
      if (state.state === 'judged') return
      rung = await bell.rung()
    }
  } finally {
    stop()
    signal.removeEventListener('abort', end)
    bell.silence()
  }
}

/** `running`: the notice says it all. `look`: the database has to be asked. */
type Ring = 'running' | 'look'

/** Rings at once, or soon; a ring that nobody waited for is not lost. */
class Bell {
  #ring: Ring | undefined
  #wake: (() => void) | undefined
  #timer: NodeJS.Timeout | undefined

  ring(ring: Ring): void {
    this.silence()
    if (this.#ring !== 'look') this.#ring = ring
    this.#wake?.()
  }

  ringWithin(ms: number): void {
    this.#timer ??= setTimeout(() => this.ring('look'), ms)
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
