/** A page is made anew this often at most. */
export const leastMs = 4_000

/** And takes at most such a share of the time: where making it is slow, it is made less often. */
export const mostShare = 0.2

/** When a page is made anew that is asked to be at any time: never twice at once, and not too often. */
export class RefreshPace {
  readonly #start: () => void
  #isAsked = false
  #startedAt: number | undefined
  /** When it may be again. */
  #notBefore = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param start makes the page anew; `done` is to be called when it is */
  constructor(start: () => void) {
    this.#start = start
  }

  /** There is something new. */
  ask(): void {
    this.#isAsked = true
    if (this.#startedAt !== undefined || this.#timer !== undefined) return
    this.#timer = setTimeout(() => this.#begin(), Math.max(0, this.#notBefore - performance.now()))
  }

  done(): void {
    if (this.#startedAt === undefined) return
    const tookMs = performance.now() - this.#startedAt
    this.#notBefore = this.#startedAt + Math.max(leastMs, tookMs / mostShare)
    this.#startedAt = undefined
    if (this.#isAsked) this.ask()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#isAsked = false
  }

  #begin(): void {
    this.#timer = undefined
    this.#isAsked = false
    this.#startedAt = performance.now()
    this.#start()
  }
}
