import { boxOf, type Letter } from './letter.ts'

/** What of the browser's storage is used. Asking for it may throw already, where a visitor forbids it. */
export type FindStorage = () => Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

const prefix = 'receptive:outbox:'

/** For signing out: what waits is somebody's. */
export function forgetLetters(storage: ReturnType<FindStorage>): void {
  for (const key of keysOf(storage)) storage.removeItem(key)
}

/** The letters of this browser, one a box, for all tabs; where nothing can be kept, those of this page. */
export class LetterStorage {
  readonly #find: FindStorage
  readonly #unkept = new Map<string, Letter>()
  #last: { text: string; letters: readonly Letter[] } = { text: '', letters: [] }

  constructor(find: FindStorage) {
    this.#find = find
  }

  /** The same array for as long as nothing has changed. */
  read(): readonly Letter[] {
    const texts = [
      ...this.#keptTexts(),
      ...[...this.#unkept.values()].map((letter) => JSON.stringify(letter)),
    ]
    const text = texts.join('\n')
    if (text !== this.#last.text) this.#last = { text, letters: texts.flatMap(parseLetter) }
    return this.#last.letters
  }

  write(letter: Letter): void {
    const box = boxOf(letter.act)
    try {
      this.#find().setItem(`${prefix}${box}`, JSON.stringify(letter))
      this.#unkept.delete(box)
    } catch {
      this.#unkept.set(box, letter) // no room, or forbidden: it is sent from here
    }
  }

  remove(box: string): void {
    this.#unkept.delete(box)
    try {
      this.#find().removeItem(`${prefix}${box}`)
    } catch {
      // Forbidden: there is nothing.
    }
  }

  #keptTexts(): string[] {
    try {
      const storage = this.#find()
      return keysOf(storage).map((key) => storage.getItem(key) ?? '')
    } catch {
      return [] // forbidden: there is nothing
    }
  }
}

function keysOf(storage: ReturnType<FindStorage>): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return keys.filter((key) => key.startsWith(prefix)).sort()
}

function parseLetter(text: string): Letter[] {
  try {
    const letter = JSON.parse(text) as Letter
    const { exercise, source, idempotencyKey } = letter.act
    return [exercise, source, idempotencyKey].every((one) => typeof one === 'string') ? [letter] : []
  } catch {
    return [] // not written by us: nothing that could be sent
  }
}
