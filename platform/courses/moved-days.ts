/**
 * The same time of day on another day, by the clocks of a time zone: what is due at midnight is due at midnight, also where they
 * are set forward or back in between.
 */
export function movedDays(time: Date, days: number, timeZone: string): Date {
  const moved = new Date(time.getTime() + days * dayMs)
  return new Date(moved.getTime() + offsetMs(time, timeZone) - offsetMs(moved, timeZone))
}

const dayMs = 86_400_000

/** How far the clocks of a zone are ahead of UTC at a time. */
function offsetMs(time: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(time)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /^GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(name) ?? []
  const ahead = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000
  return sign === '-' ? -ahead : ahead
}
