/** What a student says of a verdict. Times are ISO 8601. */
export interface ShownDispute {
  reason: string
  openedAt: string
  /** null: it is open. */
  answer: string | null
  answeredAt: string | null
}
