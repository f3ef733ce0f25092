/** A range of values; its upper end is the next one's. */
export interface Bin {
  from: number
  /** null: it has no end */
  to: number | null
}

export interface BinCount extends Bin {
  count: number
}

/**
 * Ranges from each edge to the next, the last without an end.
 * @param edges rising
 */
const binsFrom = (edges: readonly number[]): Bin[] =>
  edges.map((from, index) => ({ from, to: edges[index + 1] ?? null }))

/** Which range a value lies in. @throws RangeError where it is below the first, or no number */
export function binIndexOf(bins: readonly Bin[], value: number): number {
  const index = bins.findIndex(({ from, to }) => value >= from && (to === null || value < to))
  if (index < 0) throw new RangeError(`${value} is in none of the ranges from ${bins[0]?.from} on`)
  return index
}

export function countBins(bins: readonly Bin[], values: readonly number[]): BinCount[] {
  const counted = bins.map((bin) => ({ ...bin, count: 0 }))
  for (const value of values) {
    const bin = counted[binIndexOf(bins, value)]
    if (bin) bin.count += 1
  }
  return counted
}

const minute = 60

/** Of scores, 0..1: tenths, and all of it apart: who lacks a little has not passed. */
export const scoreBins = binsFrom([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tenths) => tenths / 10))

/** Of numbers of attempts: one by one up to nine, then by five. */
export const attemptBins = binsFrom([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20])

/** Of seconds of work. */
export const timeBins = binsFrom(
  [0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180].map((minutes) => minutes * minute),
)
