export const roles = ['student', 'assistant', 'instructor'] as const
export type Role = (typeof roles)[number]

/** A line of a roster as its page has it. */
export interface RosterLine {
  id: string
  name: string
  email: string
  section: string
  role: Role
  isClaimed: boolean
  /** Null where it is claimed, or not for this reader. */
  claimCode: string | null
  isRemoved: boolean
}

/** Whether a text is found in one of some others; both without regard to case. */
export function isFound(sought: string, texts: readonly string[]): boolean {
  const words = sought.trim().toLowerCase()
  return texts.some((text) => text.toLowerCase().includes(words))
}
