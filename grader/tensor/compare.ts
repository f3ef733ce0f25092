import type { Message } from '../contract/message.ts'
import { say } from '../contract/message.ts'
import { findOptionalNumber, isMarker, type Value } from '../contract/value.ts'
import type { Difference } from '../contract/verdict.ts'
import { describe, formatShape, isSameShape, shapeOf } from './shape.ts'

export interface Tolerance {
  absolute: number
  relative: number
}

/**
 * Compares a submission's answer with the right one: first the kinds of things, then the shapes, then the values.
 * Returns the first difference in row order, or null where there is none.
 */
export function compare(expected: Value, actual: Value, tolerance: Tolerance): Difference | null {
  if (isPlainObject(expected)) return compareObjects(expected, actual, tolerance)
  if (isMarker(actual) && actual.$ === 'Promise')
    return difference('type', [], expected, actual, say('type.promise'))
  if (Array.isArray(expected)) return compareArrays(expected, actual, tolerance)
  return compareLeaf(expected, actual, tolerance, [])
}

/**
 * True where two numbers count as equal. A number that is not finite equals only itself, so NaN never passes for a
 * number: |NaN − e| ≤ t is false anyway, but |∞ − ∞| is NaN and |∞ − e| ≤ ∞ would be true.
 */
export function isClose(expected: number, actual: number, tolerance: Tolerance): boolean {
  if (!Number.isFinite(expected)) return Object.is(expected, actual)
  if (!Number.isFinite(actual)) return false
  return Math.abs(actual - expected) <= tolerance.absolute + tolerance.relative * Math.abs(expected)
}

function compareArrays(expected: Value[], actual: Value, tolerance: Tolerance): Difference | null {
  const wrongKind = findWrongKind(expected, actual, [])
  if (wrongKind) return wrongKind
  const wanted = shapeOf(expected)
  const got = shapeOf(actual)
  if ('shape' in wanted) {
    const formatted = formatShape(wanted.shape)
    if ('ragged' in got) {
      const message = say('shape.ragged', { actual: got.ragged.join(', '), expected: formatted })
      return difference('shape', got.at, expected, actual, message)
    }
    if (!isSameShape(wanted.shape, got.shape)) {
      const message = say('shape.differs', { actual: formatShape(got.shape), expected: formatted })
      return difference('shape', undefined, expected, actual, message)
    }
  }
  return compareCells(expected, actual as Value[], tolerance, [])
}

/** An array where a number is wanted is a wrong shape, not a wrong kind; anything else that is no array is. */
function findWrongKind(expected: Value[], actual: Value, at: number[]): Difference | null {
  if (!Array.isArray(actual)) {
    const words = {
      where: where(at),
      actual: describe(actual),
      expected: at.length === 0 ? 'an array' : 'a row',
    }
    return difference('type', at, expected, actual, say('type.array', words))
  }
  const inner = expected[0]
  if (!Array.isArray(inner)) return null
  for (const [index, part] of actual.entries()) {
    if (typeof part === 'number') continue
    const wrong = findWrongKind(inner, part, [...at, index])
    if (wrong) return wrong
  }
  return null
}

function compareCells(
  expected: Value[],
  actual: Value[],
  tolerance: Tolerance,
  at: number[],
): Difference | null {
  for (const [index, want] of expected.entries()) {
    const got = actual[index] as Value
    const here = [...at, index]
    const found =
      Array.isArray(want) && Array.isArray(got)
        ? compareCells(want, got, tolerance, here)
        : compareLeaf(want, got, tolerance, here)
    if (found) return found
  }
  return null
}

function compareLeaf(expected: Value, actual: Value, tolerance: Tolerance, at: number[]): Difference | null {
  const want = findOptionalNumber(expected)
  if (want === undefined)
    return expected === actual
      ? null
      : difference('value', at, expected, actual, differs(expected, actual, at))
  const got = findOptionalNumber(actual)
  if (got === undefined) {
    const message = say('type.number', { where: where(at), actual: describe(actual) })
    return difference('type', at, expected, actual, message)
  }
  if (isClose(want, got, tolerance)) return null
  return difference('value', at, expected, actual, differs(expected, actual, at))
}

function compareObjects(
  expected: Record<string, Value>,
  actual: Value,
  tolerance: Tolerance,
): Difference | null {
  if (!isPlainObject(actual)) {
    const message = say('type.array', { where: '', actual: describe(actual), expected: 'an object' })
    return difference('type', undefined, expected, actual, message)
  }
  const keys = Object.keys(expected)
  if (keys.some((key) => !Object.hasOwn(actual, key))) {
    const message = say('shape.keys', { actual: Object.keys(actual).join(', '), expected: keys.join(', ') })
    return difference('shape', undefined, expected, actual, message)
  }
  for (const key of keys) {
    const found = compare(expected[key] as Value, actual[key] as Value, tolerance)
    if (found) return { ...found, message: `${key}: ${found.message}` }
  }
  return null
}

function isPlainObject(value: Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isMarker(value)
}

function differs(expected: Value, actual: Value, at: number[]): Message {
  const words = { where: where(at), actual: describe(actual), expected: describe(expected) }
  return say(isMarker(actual) && actual.$ === 'NaN' ? 'value.nan' : 'value.differs', words)
}

function difference(
  kind: Difference['kind'],
  at: number[] | undefined,
  expected: Value,
  actual: Value,
  message: Message,
): Difference {
  const place = at && at.length > 0 ? { at } : {}
  const cell = kind === 'value' || (kind === 'type' && 'at' in place) ? { expected, actual } : {}
  return { kind, ...place, ...cell, ...message }
}

/** " in row 1, column 2" for the index [1, 2]; nothing for the whole. */
function where(at: readonly number[]): string {
  const axes = [[], ['entry'], ['row', 'column'], ['channel', 'row', 'column']][at.length]
  if (!axes) return ` at [${at.join(', ')}]`
  return at.length === 0 ? '' : ` in ${axes.map((axis, index) => `${axis} ${at[index]}`).join(', ')}`
}
