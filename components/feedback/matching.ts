/** A comment that is kept to be used again. */
export interface SavedComment {
  id: string
  body: string
}

/** Those that have every word that is sought, in any order and case. */
export function matching(saved: readonly SavedComment[], sought: string): SavedComment[] {
  const words = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return saved.filter(({ body }) => words.every((word) => body.toLocaleLowerCase().includes(word)))
}
