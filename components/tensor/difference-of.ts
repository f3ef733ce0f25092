import { findOptionalNumber, isPlainObject, type Value } from '../../grader/contract/value.ts'

/** What came out less what was wanted, cell by cell; undefined where their shapes differ, or something is no number. */
export function findOptionalDifference(expected: Value, actual: Value): Value | undefined {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) return undefined
    return all(expected.map((want, index) => findOptionalDifference(want, actual[index] as Value)))
  }
  if (isPlainObject(expected) && isPlainObject(actual)) {
    const keys = Object.keys(expected)
    const parts = all(keys.map((key) => findOptionalDifference(expected[key] as Value, actual[key] ?? null)))
    return parts && Object.fromEntries(parts.map((part, index) => [keys[index], part]))
  }
  const [want, got] = [findOptionalNumber(expected), findOptionalNumber(actual)]
  return want === undefined || got === undefined ? undefined : toValue(got - want)
}

const all = (parts: readonly (Value | undefined)[]): Value[] | undefined =>
  parts.every((part) => part !== undefined) ? [...parts] : undefined

const toValue = (number: number): Value => (Number.isFinite(number) ? number : { $: String(number) })
