import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sandbox } from '../grader/sandbox/index.ts'

/** Remembers, beside the embedded database, what the sandbox was when it last held. */
export class HeldBefore {
  readonly #file: string
  readonly #fingerprint: string | undefined

  constructor(dataDir: string, sandbox: Sandbox) {
    this.#file = join(dataDir, 'sandbox-held')
    this.#fingerprint = findOptionalFingerprint(sandbox)
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

const bootId = '/proc/sys/kernel/random/boot_id'

/** All that the outcome of the attacks depends on; undefined where the system does not tell its start. */
function findOptionalFingerprint({ installation, stamp }: Sandbox): string | undefined {
  try {
    const programs = [process.execPath, installation.addon, installation.bubblewrap].filter(isSet)
    const parts = [
      readFileSync(bootId, 'utf8'),
      JSON.stringify(stamp),
      String(process.getuid?.()),
      ...programs.map((path) => JSON.stringify([path, statSync(path).size, statSync(path).mtimeMs])),
      ...Object.values(installation.programs).map((path) => readFileSync(path, 'utf8')),
    ]
    return createHash('sha256').update(parts.join('\0')).digest('hex')
  } catch {
    return undefined
  }
}

const isSet = (path: string | undefined): path is string => path !== undefined
