/** What staff has written to a line of a submission, as the staff sees it. Times are ISO 8601. */
export interface StaffComment {
  id: string
  /** From 1. */
  line: number
  body: string
  /** Who wrote it as it stands. */
  author: string
  revision: number
  writtenAt: string
  /** null: a draft, which its student does not see. */
  releasedAt: string | null
  /** After it was released. */
  isChanged: boolean
  /** Its student has seen it as it stands. */
  isRead: boolean
}

/** The same as its student sees it. */
export interface OwnComment {
  id: string
  line: number
  body: string
  releasedAt: string
  isChanged: boolean
  isUnread: boolean
}
