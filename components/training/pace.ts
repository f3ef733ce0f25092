/** So far back a pace is taken: the first steps, in which a graphics processor's programs are made, are soon forgotten. */
const windowMs = 3_000

/** How quickly something goes, of late. */
export class Pace {
  readonly #steps: { ms: number; count: number }[] = []
  #ms = 0
  #count = 0

  add(count: number, ms: number): void {
    this.#steps.push({ ms, count })
    this.#ms += ms
    this.#count += count
    for (let first = this.#steps[0]; first && this.#ms - first.ms > windowMs; first = this.#steps[0]) {
      this.#ms -= first.ms
      this.#count -= first.count
      this.#steps.shift()
    }
  }

  get perSecond(): number {
    return this.#ms > 0 ? (this.#count * 1_000) / this.#ms : 0
  }
}
