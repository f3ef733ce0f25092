import { findOptionalNumber, type Value } from '../../grader/contract/value.ts'

/** The largest finite magnitude among some values; 0 where there is none. */
export function largestMagnitude(values: readonly Value[]): number {
  let largest = 0
  for (const value of values) {
    const size = Math.abs(findOptionalNumber(value) ?? 0)
    if (Number.isFinite(size) && size > largest) largest = size
  }
  return largest
}

/** How strongly a cell is tinted, 0 to 1: its magnitude beside the largest of its grid. */
export function heatOf(value: Value, largest: number): number {
  const size = Math.abs(findOptionalNumber(value) ?? 0)
  if (largest === 0 || Number.isNaN(size)) return 0
  return Math.min(size / largest, 1)
}
