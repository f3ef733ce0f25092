import { findOptionalNumber, isMarker, type Value } from '../contract/value.ts'
import { isClose, type Tolerance } from '../tensor/compare.ts'
import type { Observation } from './observation.ts'

/** Compares whole observations: value, error class, mutation and aliasing. */
export function isSameObservation(
  left: Observation | null | undefined,
  right: Observation | null | undefined,
  tolerance: Tolerance,
): boolean {
  if (!left || !right || left.outcome !== right.outcome) return false
  if (!isSameValue(left.mutated, right.mutated, tolerance)) return false
  if (left.outcome === 'threw' && right.outcome === 'threw') return left.error.name === right.error.name
  if (left.outcome !== 'returned' || right.outcome !== 'returned') return true
  return (
    (left.alias === undefined) === (right.alias === undefined) &&
    isSameValue(left.value, right.value, tolerance)
  )
}

/** Unlike `compare`, this also takes NaN for NaN and a hole for a hole: two wrong answers are laid side by side. */
function isSameValue(left: Value | undefined, right: Value | undefined, tolerance: Tolerance): boolean {
  const number = findOptionalNumber(left)
  if (number !== undefined) {
    const other = findOptionalNumber(right)
    return other !== undefined && isClose(number, other, tolerance)
  }
  if (isMarker(left)) return isMarker(right) && left.$ === right.$
  if (Array.isArray(left))
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => isSameValue(item, right[index], tolerance))
    )
  if (typeof left !== 'object' || left === null) return left === right
  if (typeof right !== 'object' || right === null || Array.isArray(right) || isMarker(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => isSameValue(left[key], (right as typeof left)[key], tolerance))
  )
}
