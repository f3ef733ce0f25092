import type { StaffComment } from './comment.ts'

// What somebody has begun to write and not saved: it is there again when they come back to the submission, and gone with the tab.

/** A new comment to a line, or another text of one that is there. */
export interface Writing {
  line: number
  /** As it was when they began; undefined: a new one. */
  comment: StaffComment | undefined
  text: string
}

/** By submission, then by what is written. Only a browser fills it: on the server it stays empty. */
const unsaved = new Map<string, Map<string, Writing>>()

export const keyOf = ({ line, comment }: Pick<Writing, 'line' | 'comment'>): string =>
  comment?.id ?? `line ${line}`

export const listWritings = (work: string): Writing[] => [...(unsaved.get(work)?.values() ?? [])]

/** In the place of what was kept of the same before. */
export function keepWriting(work: string, writing: Writing): void {
  const kept = unsaved.get(work) ?? new Map<string, Writing>()
  kept.set(keyOf(writing), writing)
  unsaved.set(work, kept)
}

export function forgetWriting(work: string, writing: Pick<Writing, 'line' | 'comment'>): void {
  unsaved.get(work)?.delete(keyOf(writing))
}

/** Something would be missed. */
export const isWritten = ({ comment, text }: Writing): boolean => text.trim() !== (comment?.body ?? '')
