/** A draft as the browser keeps it, for all tabs. */
export interface StoredDraft {
  source: string
  /** The server's revision that it started from; 0 where the server had none. */
  revision: number
  /** The server has this very source as that revision. */
  isSynced: boolean
}

/** The browser has no room for it, or is not allowed to keep it. */
export type DraftProblem = 'full' | 'forbidden'

/** What of the browser's storage is used. Asking for it may throw already, where a visitor forbids it. */
export type FindStorage = () => Pick<Storage, 'getItem' | 'setItem'>

const prefix = 'receptive:draft:'

/** What this page is told when its browser forgets all drafts; other tabs see theirs vanish from the storage. */
export const draftsForgotten = 'receptive:drafts-forgotten'

/** Forgets all drafts of this browser: for signing out, since the next visitor may be somebody else. */
export function forgetDrafts(storage: Storage): void {
  dispatchEvent(new Event(draftsForgotten))
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key)
}

/** One exercise's place in the browser's storage; it notices what other tabs have written there. */
export class DraftStorage {
  readonly key: string
  readonly #find: FindStorage
  /** What was there when this tab last looked or wrote. */
  #seen: string | null = null

  constructor(exercise: string, find: FindStorage) {
    this.key = `${prefix}${exercise}`
    this.#find = find
  }

  /** Where nothing can be read, there is nothing. */
  read(): StoredDraft | undefined {
    try {
      this.#seen = this.#find().getItem(this.key)
    } catch {
      return undefined // forbidden: said when something is to be written
    }
    return parseDraft(this.#seen)
  }

  /** Writes, unless another tab has written since this one last looked: then that is returned and nothing is overwritten. */
  write(draft: StoredDraft): { other?: StoredDraft; problem?: DraftProblem } {
    try {
      const storage = this.#find()
      const there = storage.getItem(this.key)
      const other = there === this.#seen ? undefined : parseDraft(there)
      this.#seen = there
      if (other && other.source !== draft.source) return { other }
      const text = JSON.stringify(draft)
      storage.setItem(this.key, text)
      this.#seen = text
      return {}
    } catch (error) {
      return { problem: problemOf(error) }
    }
  }
}

const problemOf = (error: unknown): DraftProblem =>
  error instanceof Error && /quota/i.test(error.name) ? 'full' : 'forbidden'

function parseDraft(text: string | null): StoredDraft | undefined {
  if (text === null) return undefined
  try {
    const { source, revision, isSynced } = JSON.parse(text) as Partial<StoredDraft>
    if (typeof source !== 'string') return undefined
    return { source, revision: Number(revision) || 0, isSynced: isSynced === true }
  } catch {
    return undefined // not written by us: nothing that could be restored
  }
}
