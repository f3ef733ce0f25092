import { forgetDrafts } from '../editor/draft-storage.ts'
import { forgetPractice } from '../exercise/practice-record.ts'
import { forgetLetters } from '../outbox/letter-storage.ts'

/** Takes everything of a person out of this browser. */
export function forgetPerson(): void {
  try {
    forgetDrafts(window.localStorage)
    forgetPractice(window.localStorage)
    forgetLetters(window.localStorage)
  } catch {
    // The visitor forbids storage: then there is nothing in it.
  }
}
