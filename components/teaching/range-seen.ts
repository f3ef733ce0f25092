export interface RowsSeen {
  first: number
  /** The one after the last. */
  end: number
}

/** So many rows are made beyond either edge, and so many at once: scrolling makes new ones only now and then. */
const step = 10

/**
 * Which rows of a long table are made, of rows that are equally high.
 * @param top how far it is scrolled, in the unit of the heights
 */
export function rowsSeen(top: number, height: number, rowHeight: number, count: number): RowsSeen {
  const first = Math.floor(top / rowHeight / step) * step - step
  const end = Math.ceil((top + height) / rowHeight / step) * step + step
  const last = Math.min(count, end)
  return { first: Math.max(0, Math.min(first, last)), end: last }
}
