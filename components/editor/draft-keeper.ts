// Keeps the draft of one exercise: in memory at once, in the browser's storage a moment later, on the server after that.
//
// Theory of operation: whoever writes says what it started from, in the storage (what this tab saw there last) as on the
// server (a revision). Where that is no longer what is there, another tab or machine has written: then this tab writes
// nothing more to that place until its owner has chosen. What has not been changed since the server had it gives way to
// what another machine saved.
import type { DraftServer, SendOutcome, ServerDraft } from './draft-server.ts'
import type { DraftProblem, DraftStorage, StoredDraft } from './draft-storage.ts'

export interface DraftState {
  source: string
  /** `unsaved`: it is in memory only, until a conflict is resolved or a problem has gone. */
  status: 'saved' | 'saving' | 'unsaved'
  problem?: DraftProblem
  /** The other draft, where there is a conflict. */
  other?: string
}

const storeAfterMs = 300
const sendAfterMs = 1_200
const retryAfterMs = 15_000

type Timer = ReturnType<typeof setTimeout> | undefined

export class DraftKeeper {
  readonly #storage: DraftStorage
  readonly #server: DraftServer
  readonly #listeners = new Set<() => void>()
  #state: DraftState
  #source: string
  /** Something was typed or restored: a starter is not worth keeping. */
  #isTouched = false
  /** The storage has the source as it is. */
  #isStored = true
  /** The server has the source as it is. */
  #isSynced = false
  /** The server's revision that the source started from. */
  #revision = 0
  #isConnected = false
  /** The server took the last draft that it was sent. */
  #isServed = false
  #isSending = false
  #isForgotten = false
  #problem: DraftProblem | undefined
  #other: { draft: StoredDraft; place: 'storage' | 'server' } | undefined
  #storing: Timer
  #sending: Timer

  constructor(starter: string, storage: DraftStorage, server: DraftServer) {
    this.#source = starter
    this.#state = { source: starter, status: 'saved' }
    this.#storage = storage
    this.#server = server
  }

  get state(): DraftState {
    return this.#state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Restores what this browser kept. */
  open(): void {
    const stored = this.#storage.read()
    if (stored && !this.#isTouched) this.#adopt(stored)
  }

  edit(source: string): void {
    if (source === this.#source) return
    this.#source = source
    this.#isTouched = true
    this.#isStored = false
    this.#isSynced = false
    clearTimeout(this.#storing)
    this.#storing = setTimeout(() => this.#store(), storeAfterMs)
    this.#tell()
  }

  /** Saves what is not saved yet: the page is being left. */
  flush(): void {
    if (this.#storing !== undefined) this.#store()
    if (this.#sending !== undefined) void this.#send(true)
  }

  /** Saves what is not saved yet, and tries again what could not be saved: somebody asks for it. */
  save(): void {
    if (!this.#isStored) this.#store()
    if (this.#sending !== undefined) void this.#send(false)
  }

  /** Somebody is signed in: the server keeps the draft as well. */
  async connect(): Promise<void> {
    this.#isConnected = true
    const theirs = await this.#server.fetch()
    if (!this.#isConnected || theirs === undefined) return
    this.#isServed = true
    if (theirs) return this.#compare(theirs)
    this.#revision = 0
    this.#isSynced = false
    this.#sendLater(0)
  }

  /** Whoever wrote it has signed out: nothing is saved any more, neither what is in memory nor what is under way. */
  forget(): void {
    this.#isForgotten = true
    this.disconnect()
    clearTimeout(this.#storing)
    this.#storing = undefined
    this.#tell()
  }

  disconnect(): void {
    this.#isConnected = false
    this.#isServed = false
    clearTimeout(this.#sending)
    this.#sending = undefined
  }

  /** Another tab of this browser has written. */
  hear(): void {
    const stored = this.#storage.read()
    if (!stored) return
    if (stored.source === this.#source || !this.#isTouched) this.#adopt(stored)
    else this.#disagree(stored, 'storage')
  }

  keepMine(): void {
    if (!this.#other) return
    this.#revision = this.#other.draft.revision
    this.#isSynced = false
    this.#other = undefined
    this.#store()
  }

  takeTheirs(): void {
    if (!this.#other) return
    this.#adopt(this.#other.draft)
    this.#store()
  }

  #adopt({ source, revision, isSynced }: StoredDraft): void {
    clearTimeout(this.#storing)
    this.#storing = undefined
    this.#other = undefined
    this.#source = source
    this.#isTouched = true
    this.#isStored = true
    this.#isSynced = isSynced
    this.#revision = revision
    this.#tell()
  }

  #disagree(draft: StoredDraft, place: 'storage' | 'server'): void {
    this.#other = { draft, place }
    this.#tell()
  }

  /** Lays the server's draft beside this one, once somebody is signed in. */
  #compare(theirs: ServerDraft): void {
    const draft = { ...theirs, isSynced: true }
    if (theirs.source === this.#source || !this.#isTouched || this.#isSynced) {
      this.#adopt(draft)
      this.#store()
    } else if (theirs.revision === this.#revision) this.#sendLater(0)
    else this.#disagree(draft, 'server')
  }

  #store(): void {
    clearTimeout(this.#storing)
    this.#storing = undefined
    if (this.#isForgotten || this.#other?.place === 'storage') return
    const draft = { source: this.#source, revision: this.#revision, isSynced: this.#isSynced }
    const { other, problem } = this.#storage.write(draft)
    if (other) return this.#disagree(other, 'storage')
    this.#problem = problem
    this.#isStored = problem === undefined
    this.#sendLater(sendAfterMs)
    this.#tell()
  }

  #sendLater(afterMs: number): void {
    if (!this.#isConnected || !this.#isTouched || this.#isSynced || this.#other) return
    clearTimeout(this.#sending)
    this.#sending = setTimeout(() => void this.#send(false), afterMs)
  }

  async #send(isLast: boolean): Promise<void> {
    clearTimeout(this.#sending)
    this.#sending = undefined
    // One at a time: the next starts from what this one makes.
    if (this.#isSending) return this.#sendLater(sendAfterMs)
    if (this.#other) return
    this.#isSending = true
    const source = this.#source
    const outcome = await this.#server.send(source, this.#revision, isLast)
    this.#isSending = false
    this.#hearOutcome(outcome, source)
  }

  #hearOutcome(outcome: SendOutcome, sent: string): void {
    this.#isServed = outcome.kind === 'saved'
    if (outcome.kind === 'saved') {
      this.#revision = outcome.revision
      this.#isSynced = sent === this.#source
      return this.#store()
    }
    if (outcome.kind === 'other') return this.#disagree({ ...outcome.draft, isSynced: true }, 'server')
    if (outcome.kind === 'unreachable') this.#sendLater(retryAfterMs)
    this.#tell()
  }

  #status(): DraftState['status'] {
    if (this.#isForgotten || this.#isStored || this.#isSynced) return 'saved'
    const isBlocked = this.#other?.place === 'storage' || (this.#problem !== undefined && !this.#isServed)
    return isBlocked ? 'unsaved' : 'saving'
  }

  #tell(): void {
    this.#state = {
      source: this.#source,
      status: this.#status(),
      ...(this.#problem === undefined || this.#isServed ? {} : { problem: this.#problem }),
      ...(this.#other ? { other: this.#other.draft.source } : {}),
    }
    for (const listener of this.#listeners) listener()
  }
}
