import type { Runtime } from '../runtime.ts'
import { readSubmissionState } from './read.ts'
import type { SubmissionState } from './state.ts'

const positionEveryMs = 500

/**
 * Yields the state of a submission at once and at each change, and ends with the verdict.
 * @throws Refusal where it is not this learner's
 */
export async function* followSubmission(
  runtime: Runtime,
  userId: string,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<SubmissionState> {
  const bell = new Bell()
  const stop = runtime.notices.onSubmission(id, (isMine) =>
    isMine ? bell.ring() : bell.ringWithin(positionEveryMs),
  )
  const end = () => bell.ring()
  signal.addEventListener('abort', end)
  try {
    let last = ''
    while (!signal.aborted) {
      const state = await readSubmissionState(runtime, userId, id)
      const text = JSON.stringify(state)
      if (text !== last) yield state
      last = text
      if (state.state === 'judged') return
      await bell.rung()
    }
  } finally {
    stop()
    signal.removeEventListener('abort', end)
    bell.silence()
  }
}

/** Rings at once, or soon; a ring that nobody waited for is not lost. */
class Bell {
  #isRung = false
  #wake: (() => void) | undefined
  #timer: NodeJS.Timeout | undefined

  ring(): void {
    this.silence()
    this.#isRung = true
    this.#wake?.()
  }

  ringWithin(ms: number): void {
    this.#timer ??= setTimeout(() => this.ring(), ms)
  }

  silence(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  async rung(): Promise<void> {
    if (!this.#isRung) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    this.#isRung = false
    this.#wake = undefined
  }
}
