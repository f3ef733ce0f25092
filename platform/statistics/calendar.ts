// Days as a course's clock has them, and the periods that a chart over time is made of.

const dayMs = 86_400_000
/** Offsets of time zones are whole quarters of an hour: within one, the day does not change. */
const quarterMs = 900_000

/** @returns the day of a moment, as `2026-10-01`; asked of many moments, it formats each quarter of an hour once */
export function dayIn(timeZone: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat('en', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  })
  const known = new Map<number, string>()
  return (at) => {
    const quarter = Math.floor(at.getTime() / quarterMs)
    const day = known.get(quarter) ?? formatDay(format, at)
    known.set(quarter, day)
    return day
  }
}

function formatDay(format: Intl.DateTimeFormat, at: Date): string {
  const parts = format.formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

export interface Periods {
  /** Of each: a day, or a week where days would be too many. */
  days: 1 | 7
  /** The first day of each, in order. */
  starts: string[]
}

/** More than so many days are told by the week. */
const mostDays = 42

/** From the period of the first day to that of the last, without a gap. */
export function periodsOf(first: string, last: string): Periods {
  const [from, to] = [Date.parse(first), Date.parse(last)]
  const days = (to - from) / dayMs < mostDays ? 1 : 7
  const count = Math.max(0, Math.floor((to - from) / dayMs / days) + 1)
  const starts = Array.from({ length: count }, (_, index) => textOf(from + index * days * dayMs))
  return { days, starts }
}

const textOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** Which period a day lies in; undefined where it is before all of them, or after. */
export function findOptionalPeriod({ days, starts }: Periods, day: string): number | undefined {
  const index = Math.floor((Date.parse(day) - Date.parse(starts[0] ?? day)) / dayMs / days)
  return index in starts ? index : undefined
}
