import { findOptionalNumber, isMarker, type Value } from '../../grader/contract/value.ts'
import { formatNumber } from './format-number.ts'

const longestText = 60

/** What stands in the cell of anything that is no array and no plain object. */
export function leafText(value: Value | undefined): string {
  const number = findOptionalNumber(value)
  if (number !== undefined) return formatNumber(number)
  if (value === undefined) return 'nothing'
  if (isMarker(value)) return value.$.slice(0, longestText)
  if (typeof value === 'string') return quoted(value)
  return String(value)
}

function quoted(text: string): string {
  const cut = text.length > longestText ? `${text.slice(0, longestText)}…` : text
  return JSON.stringify(cut)
}
