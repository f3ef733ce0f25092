import type { PrivateBundle } from '../grader/contract/bundle.ts'
import type { Database } from '../platform/database/index.ts'
import { readPrivateBundle } from '../platform/exercises/data.ts'

/** Private bundles by version, read once: a version never changes. */
export class Bundles {
  readonly #database: Database
  readonly #read = new Map<string, Promise<PrivateBundle>>()

  constructor(database: Database) {
    this.#database = database
  }

  find(slug: string, version: string): Promise<PrivateBundle> {
    const key = `${slug} ${version}`
    const found = this.#read.get(key) ?? readPrivateBundle(this.#database, slug, version)
    this.#read.set(key, found)
    found.catch(() => this.#read.delete(key))
    return found
  }
}
