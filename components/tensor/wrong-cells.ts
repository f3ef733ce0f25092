import { findOptionalNumber, isMarker, type Value } from '../../grader/contract/value.ts'
import type { Difference } from '../../grader/contract/verdict.ts'
import { isClose, type Tolerance } from '../../grader/tensor/compare.ts'
import type { Path } from './path.ts'

/** Where the first wrong cell lies: the keys of its field, then its index. */
export function findOptionalFirstWrong({
  field,
  at = [],
  kind,
}: Pick<Difference, 'field' | 'at' | 'kind'>): Path | undefined {
  if (!isValueDifference(kind)) return undefined
  return [...(field?.split('.') ?? []), ...at]
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
