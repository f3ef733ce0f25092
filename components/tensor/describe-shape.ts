import { isPlainObject, type Value } from '../../grader/contract/value.ts'
import { describe, shapeOf } from '../../grader/tensor/shape.ts'

const mostLengths = 8

/** "3×3", "a list of 4", "rows of 3, 2, 3", "an object with height, width", or what else a value is. */
export function describeShape(value: Value | undefined): string {
  if (value !== undefined && isPlainObject(value)) return describeKeys(Object.keys(value))
  if (!Array.isArray(value)) return typeof value === 'number' ? 'one number' : describe(value)
  if (value.length === 0) return 'an empty list'
  const found = shapeOf(value)
  if ('ragged' in found) return `rows of ${shorten(found.ragged.map(String))}`
  return found.shape.length === 1 ? `a list of ${found.shape[0]}` : found.shape.join('×')
}

const describeKeys = (keys: readonly string[]) =>
  keys.length === 0 ? 'an empty object' : `an object with ${shorten(keys)}`

function shorten(words: readonly string[]): string {
  const shown = words.slice(0, mostLengths).join(', ')
  return words.length > mostLengths ? `${shown}, …` : shown
}
