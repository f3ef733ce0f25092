import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Remembers, beside the embedded database, what the sandbox was when it last held. */
export class HeldBefore {
  readonly #file: string
  readonly #fingerprint: string | undefined

  constructor(dataDir: string, fingerprint: string | undefined) {
    this.#file = join(dataDir, 'sandbox-held')
    this.#fingerprint = fingerprint
  }

  /** True where this very sandbox held before, since the machine was started. */
  get isSame(): boolean {
    try {
      return this.#fingerprint !== undefined && readFileSync(this.#file, 'utf8') === this.#fingerprint
    } catch {
      return false // never written, or not readable: the attacks are waited for
    }
  }

  remember(): void {
    if (this.#fingerprint !== undefined) writeFileSync(this.#file, this.#fingerprint, { mode: 0o600 })
  }
}
