import type { Message } from '../contract/message.ts'
import { say } from '../contract/message.ts'
import { findOptionalNumber, isMarker, isPlainObject, type Value } from '../contract/value.ts'
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
  return compareField(expected, actual, { tolerance, at: [] })
}

/** Where a comparison has got to. */
interface Walk {
  tolerance: Tolerance
  /** Path of the object's field, such as `running.mean`; none where the result is no object. */
  field?: string
  /** Index within the field. */
  at: readonly number[]
}

function compareField(expected: Value, actual: Value, walk: Walk): Difference | null {
  if (isMarker(actual) && actual.$ === 'Promise')
    return difference('type', walk, expected, actual, say('type.promise'))
  if (isPlainObject(expected)) return compareObjects(expected, actual, walk)
  if (Array.isArray(expected)) return compareArrays(expected, actual, walk)
  return compareLeaf(expected, actual, walk)
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

function compareArrays(expected: Value[], actual: Value, walk: Walk): Difference | null {
  const wrongKind = findWrongKind(expected, actual, walk)
  if (wrongKind) return wrongKind
  const wanted = shapeOf(expected)
  const got = shapeOf(actual)
  if ('shape' in wanted) {
    const words = { where: where(walk), expected: formatShape(wanted.shape) }
    if ('ragged' in got) {
      const message = say('shape.ragged', { ...words, actual: got.ragged.join(', ') })
      return difference('shape', { ...walk, at: got.at }, expected, actual, message)
    }
    if (!isSameShape(wanted.shape, got.shape)) {
      const message = say('shape.differs', { ...words, actual: formatShape(got.shape) })
      return difference('shape', walk, expected, actual, message)
    }
  }
  return compareCells(expected, actual as Value[], walk)
}

/** An array where a number is wanted is a wrong shape, not a wrong kind; anything else that is no array is. */
function findWrongKind(expected: Value[], actual: Value, walk: Walk): Difference | null {
  if (!Array.isArray(actual)) {
    const words = {
      where: where(walk),
      actual: describe(actual),
      expected: walk.at.length === 0 ? 'an array' : 'a row',
    }
    return difference('type', walk, expected, actual, say('type.array', words))
  }
  const inner = expected[0]
  if (!Array.isArray(inner)) return null
  for (const [index, part] of actual.entries()) {
    if (typeof part === 'number') continue
    const wrong = findWrongKind(inner, part, inside(walk, index))
    if (wrong) return wrong
  }
  return null
}

function compareCells(expected: Value[], actual: Value[], walk: Walk): Difference | null {
  for (const [index, want] of expected.entries()) {
    const got = actual[index] as Value
    const here = inside(walk, index)
    const found =
      Array.isArray(want) && Array.isArray(got) ? compareCells(want, got, here) : compareLeaf(want, got, here)
    if (found) return found
  }
  return null
}

const inside = (walk: Walk, index: number): Walk => ({ ...walk, at: [...walk.at, index] })

function compareLeaf(expected: Value, actual: Value, walk: Walk): Difference | null {
  const want = findOptionalNumber(expected)
  if (want === undefined)
    return expected === actual
      ? null
      : difference('value', walk, expected, actual, differs(expected, actual, walk))
  const got = findOptionalNumber(actual)
  if (got === undefined) {
    const message = say('type.number', { where: where(walk), actual: describe(actual) })
    return difference('type', walk, expected, actual, message)
  }
  if (isClose(want, got, walk.tolerance)) return null
  return difference('value', walk, expected, actual, differs(expected, actual, walk))
}

function compareObjects(expected: Record<string, Value>, actual: Value, walk: Walk): Difference | null {
  if (!isPlainObject(actual)) {
    const message = say('type.array', {
      where: where(walk),
      actual: describe(actual),
      expected: 'an object',
    })
    return difference('type', walk, expected, actual, message)
  }
  const keys = Object.keys(expected)
  if (keys.some((key) => !Object.hasOwn(actual, key))) {
    const message = say('shape.keys', {
      where: where(walk),
      actual: Object.keys(actual).join(', ') || 'none',
      expected: keys.join(', '),
    })
    return difference('shape', walk, expected, actual, message)
  }
  for (const key of keys) {
    const field = walk.field === undefined ? key : `${walk.field}.${key}`
    const found = compareField(expected[key] as Value, actual[key] as Value, { ...walk, field })
    if (found) return found
  }
  return null
}

function differs(expected: Value, actual: Value, walk: Walk): Message {
  const words = { where: where(walk), actual: describe(actual), expected: describe(expected) }
  return say(isMarker(actual) && actual.$ === 'NaN' ? 'value.nan' : 'value.differs', words)
}

function difference(
  kind: Difference['kind'],
  { field, at }: Walk,
  expected: Value,
  actual: Value,
  message: Message,
): Difference {
  const place = { ...(field === undefined ? {} : { field }), ...(at.length > 0 ? { at: [...at] } : {}) }
  const cell = kind === 'value' || (kind === 'type' && at.length > 0) ? { expected, actual } : {}
  return { kind, ...place, ...cell, ...message }
}

/** " in row 1, column 2" for the index [1, 2], " in dK, row 1, column 2" within a field; nothing for the whole. */
function where({ field, at }: Walk): string {
  const axes = [[], ['entry'], ['row', 'column'], ['channel', 'row', 'column']][at.length]
  const owner = field === undefined ? [] : [field]
  if (!axes) return `${owner.map((name) => ` in ${name}`)} at [${at.join(', ')}]`
  const parts = [...owner, ...axes.map((axis, index) => `${axis} ${at[index]}`)]
  return parts.length === 0 ? '' : ` in ${parts.join(', ')}`
}
