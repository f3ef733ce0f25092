/** What the page asks of a run, which looks here between two of its steps. */
export class RunControl {
  #pause: PromiseWithResolvers<void> | undefined
  #isStopped = false

  pause(): void {
    if (!this.#isStopped) this.#pause ??= Promise.withResolvers()
  }

  continue(): void {
    this.#pause?.resolve()
    this.#pause = undefined
  }

  /** Also a run that is paused. */
  stop(): void {
    this.#isStopped = true
    this.continue()
  }

  get isStopped(): boolean {
    return this.#isStopped
  }

  /** Until when it pauses; undefined where it does not. */
  get whenContinued(): Promise<void> | undefined {
    return this.#pause?.promise
  }
}
