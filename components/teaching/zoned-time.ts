// What a clock on the wall of a course shows, and the moment that is meant by it.
//
// Theory of operation: a zone's offset changes by an hour or so, twice a year at most. The offset of a wall time is thus the one
// that holds a day before it, or the one that holds a day after it. A time that exists twice, as clocks are put back, is taken
// for the earlier of the two; one that is skipped, as clocks are put forward, is moved on by as much as was skipped. Both are what
// calendars do (RFC 5545), and both come of the same preference: the offset from before.

const minuteMs = 60_000
const dayMs = 86_400_000

/**
 * A moment as a field `datetime-local` has it, to the minute.
 * @param at ISO 8601
 */
export const wallTimeOf = (at: string, timeZone: string): string => wallTimeAt(Date.parse(at), timeZone)

/**
 * The moment, in ISO 8601, at which clocks in a zone show a time; what is no time stays as it is.
 * @param wallTime as a field `datetime-local` has it
 */
export function momentOf(wallTime: string, timeZone: string): string {
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wallTime) ? Date.parse(`${wallTime}Z`) : Number.NaN
  if (Number.isNaN(asUtc)) return wallTime
  const before = asUtc - offsetMsAt(asUtc - dayMs, timeZone)
  const after = asUtc - offsetMsAt(asUtc + dayMs, timeZone)
  const found = [before, after].find((moment) => wallTimeAt(moment, timeZone) === wallTime)
  return new Date(found ?? before).toISOString()
}

const offsetMsAt = (moment: number, timeZone: string): number =>
  Date.parse(`${wallTimeAt(moment, timeZone)}Z`) - Math.floor(moment / minuteMs) * minuteMs

function wallTimeAt(moment: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  }).formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  const year = part('year').padStart(4, '0')
  return `${year}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}
