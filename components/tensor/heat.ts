import { findOptionalNumber, type Value } from '../../grader/contract/value.ts'

/** The largest finite magnitude anywhere in a value; 0 where there is none. */
export function largestMagnitude(value: Value): number {
  let largest = 0
  const parts: Value[] = [value]
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const number = findOptionalNumber(part)
    if (number !== undefined) {
      if (Number.isFinite(number)) largest = Math.max(largest, Math.abs(number))
    } else if (typeof part === 'object' && part !== null)
      for (const one of Object.values(part)) parts.push(one)
  }
  return largest
}

/** Where a value lies on a diverging scale from −`largest` to `largest`: −1 to 1; what lies beyond is at its end. */
export function heatOf(value: Value | undefined, largest: number): number {
  const number = findOptionalNumber(value) ?? 0
  if (largest === 0 || Number.isNaN(number)) return 0
  return Math.min(Math.max(number / largest, -1), 1)
}
