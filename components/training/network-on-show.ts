import { lookInside, type Network, readFirstFilters } from '../../grader/training/networks/look-inside.ts'
import type { Insides } from './training-protocol.ts'

/** The least time from one view to the next while a network is trained; where looking is slow, it takes at most a tenth. */
const leastMs = 500
const share = 10

/** A network that is looked into from time to time, by one image that one may change. */
export class NetworkOnShow {
  readonly network: Network
  readonly #show: (insides: Insides) => void
  #nextAt = 0

  constructor(network: Network, show: (insides: Insides) => void) {
    this.network = network
    this.#show = show
  }

  async look(image: Uint8Array | undefined): Promise<void> {
    const began = performance.now()
    // Both are asked before anything is waited for: meanwhile the network may have gone.
    const [filters, seen] = await Promise.all([
      readFirstFilters(this.network),
      image && lookInside(this.network, image).then((insight) => ({ image, ...insight })),
    ])
    this.#show(seen ? { filters, seen } : { filters })
    const ended = performance.now()
    this.#nextAt = ended + Math.max(leastMs, share * (ended - began))
  }

  async lookWhereDue(image: Uint8Array | undefined): Promise<void> {
    if (performance.now() >= this.#nextAt) await this.look(image)
  }
}
