import type { Queue } from '../queue/index.ts'

const freshMs = 250

/** The waiting line, read at most a few times a second however many people watch their place in it. */
export class Line {
  readonly #queue: Queue
  #reading: Promise<string[]> | undefined

  constructor(queue: Queue) {
    this.#queue = queue
  }

  /** Ids of the judgings that wait, in order. */
  waiting(): Promise<string[]> {
    if (!this.#reading) {
      this.#reading = this.#queue.waiting()
      const forget = () => {
        this.#reading = undefined
      }
      this.#reading.then(() => setTimeout(forget, freshMs).unref(), forget)
    }
    return this.#reading
  }
}
