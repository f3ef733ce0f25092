/** What a chart over time is made of: days, or weeks by their first day. */
export interface Periods {
  days: 1 | 7
  /** As 2026-10-01. */
  starts: readonly string[]
}

/** A label below each period, as a chart wants it. */
export const ticksOf = ({ starts }: Periods, words: (day: string) => string) =>
  starts.map((day, index) => ({ index, label: words(day) }))
