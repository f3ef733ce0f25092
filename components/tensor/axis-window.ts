/** Which part of an axis is drawn: from `start` up to, not including, `end`. */
export interface AxisWindow {
  start: number
  end: number
}

/** At most `limit` places of an axis; the place in `focus` is among them, wherever it lies. */
export function windowOf(length: number, limit: number, focus = 0): AxisWindow {
  if (length <= limit) return { start: 0, end: length }
  const middle = Math.min(Math.max(focus, 0), length - 1) - Math.floor(limit / 2)
  const start = Math.min(Math.max(middle, 0), length - limit)
  return { start, end: start + limit }
}
