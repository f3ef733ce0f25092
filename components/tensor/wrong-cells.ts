import { findOptionalNumber, isMarker, type Value } from '../../grader/contract/value.ts'
import type { Difference } from '../../grader/contract/verdict.ts'
import { compare, isClose, type Tolerance } from '../../grader/tensor/compare.ts'
import { isPlainObject, type Path } from './layout.ts'

/**
 * Where the first wrong cell lies. In an object the difference says the place within a field, but not which field: that is
 * the first one that differs.
 */
export function findOptionalFirstWrong(
  expected: Value,
  actual: Value | undefined,
  difference: Pick<Difference, 'at' | 'kind'>,
  tolerance: Tolerance,
): Path | undefined {
  if (!isValueDifference(difference.kind) || actual === undefined) return undefined
  const at = difference.at ?? []
  if (!isPlainObject(expected)) return difference.at
  if (!isPlainObject(actual)) return undefined
  const key = Object.keys(expected).find(
    (name) => compare(expected[name] as Value, actual[name] as Value, tolerance) !== null,
  )
  return key === undefined ? undefined : [key, ...at]
}

/** True where two leaves count as different; what is missing on one side is a matter of the shape. */
export function isWrong(
  expected: Value | undefined,
  actual: Value | undefined,
  tolerance: Tolerance,
): boolean {
  if (expected === undefined || actual === undefined) return false
  const want = findOptionalNumber(expected)
  const got = findOptionalNumber(actual)
  if (want !== undefined && got !== undefined) return !isClose(want, got, tolerance)
  if (isMarker(expected) && isMarker(actual)) return expected.$ !== actual.$
  return expected !== actual
}

/** Differences of single cells; the other kinds are about the whole. */
const isValueDifference = (kind: Difference['kind']) => kind === 'value' || kind === 'type'
