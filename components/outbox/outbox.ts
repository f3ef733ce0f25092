// The outbox: what was submitted is kept in the browser until the server has it, however long that takes.
//
// Theory of operation: whoever submits puts a letter into the browser's storage, one an exercise, and one more for each
// assignment that it is handed in for; a newer one takes the place of one that waits. Then the letters are delivered: by one
// tab at a time, which looks into the storage once it has the lock, so that what another tab has sent is not sent again.
// Should it be sent twice all the same, its key makes it one submission. What came of a letter is written into it, and
// stays there until a page has shown it.
import type { SendProblem, SendResult, SubmissionAct } from '../exercise/send-submission.ts'
import { boxOf, isOnItsWay, type Letter } from './letter.ts'
import type { LetterStorage } from './letter-storage.ts'

/** How letters leave the browser. */
export interface Carrier {
  isOnline(): boolean
  /** Runs something while no other tab does. */
  alone(work: () => Promise<void>): Promise<void>
  /** @returns false where the server could not be reached */
  ensureSession(): Promise<boolean>
  send(act: SubmissionAct): Promise<SendResult>
}

const unreachable: SendProblem = { reason: 'unreachable' }

export class Outbox {
  readonly #storage: LetterStorage
  readonly #carrier: Carrier
  readonly #listeners = new Set<() => void>()
  /** A round that has not begun yet. */
  #next: Promise<void> | undefined
  #last: Promise<void> = Promise.resolve()

  constructor(storage: LetterStorage, carrier: Carrier) {
    this.#storage = storage
    this.#carrier = carrier
  }

  readonly letters = (): readonly Letter[] => this.#storage.read()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  findOptional(box: string): Letter | undefined {
    return this.letters().find(({ act }) => boxOf(act) === box)
  }

  put(letter: Omit<Letter, 'hasWaited'>): void {
    this.#storage.write({ ...letter, hasWaited: !this.#carrier.isOnline() })
    this.hear()
    void this.deliver()
  }

  /** Takes a letter out, unless a newer one is in its place. */
  remove({ act }: Letter): void {
    if (this.findOptional(boxOf(act))?.act.idempotencyKey !== act.idempotencyKey) return
    this.#storage.remove(boxOf(act))
    this.hear()
  }

  /** Another tab may have changed something. */
  hear(): void {
    for (const listener of this.#listeners) listener()
  }

  /** Sends what is on its way, after what is being sent already. Never rejects. */
  deliver(): Promise<void> {
    this.#next ??= this.#last.then(() => {
      this.#next = undefined
      this.#last = this.#carrier.alone(() => this.#deliverAll())
      return this.#last
    })
    return this.#next
  }

  async #deliverAll(): Promise<void> {
    for (const letter of this.letters().filter(isOnItsWay)) {
      const now = await this.#attempt(letter)
      // Meanwhile it may have been withdrawn, or a newer one put in its place.
      if (this.findOptional(boxOf(letter.act))?.act.idempotencyKey !== letter.act.idempotencyKey) continue
      this.#storage.write(now)
      this.hear()
    }
  }

  async #attempt(letter: Letter): Promise<Letter> {
    const { ensureSession, isOnline, send } = this.#carrier
    const { act, session } = letter
    if (!isOnline()) return waiting(letter, unreachable)
    if (session === 'none' && !(await ensureSession())) return waiting(letter, unreachable)
    let result = await send(act)
    if (result.kind === 'not-signed-in' && session !== 'account' && (await ensureSession()))
      result = await send(act)
    if (result.kind === 'unreachable') return waiting(letter, result.problem)
    return { ...letter, outcome: outcomeOf(result) }
  }
}

const waiting = (letter: Letter, problem: SendProblem): Letter => ({ ...letter, hasWaited: true, problem })

function outcomeOf(result: Exclude<SendResult, { kind: 'unreachable' }>): NonNullable<Letter['outcome']> {
  if (result.kind === 'sent') return result
  const problem: SendProblem = result.kind === 'refused' ? result.problem : { reason: 'signedOut' }
  return { kind: 'not-sent', problem }
}
