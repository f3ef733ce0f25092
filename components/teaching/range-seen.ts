/** Some of the rows of a table, or of its columns. */
export interface Range {
  first: number
  /** The one after the last. */
  end: number
}

/**
 * Which of many rows are made, or columns: of those that are equally long.
 * @param from where what is seen begins, in the unit of the lengths; `length` of that is seen
 * @param step so many are made beyond either edge, and so many at once: scrolling makes new ones only now and then
 */
export function rangeSeen(from: number, length: number, each: number, step: number): Range {
  const first = Math.floor(from / each / step) * step - step
  const end = Math.ceil((from + length) / each / step) * step + step
  return { first: Math.max(0, first), end: Math.max(0, end) }
}

/** Those of a range that there are, of so many; where none is left, none at the end. */
export function within({ first, end }: Range, count: number): Range {
  return { first: Math.min(first, end, count), end: Math.min(end, count) }
}
