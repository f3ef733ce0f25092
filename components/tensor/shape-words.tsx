'use client'
import { useTranslations } from 'next-intl'
import { findOptionalNumber, isMarker, isPlainObject, type Value } from '../../grader/contract/value.ts'
import { shapeOf } from '../../grader/tensor/shape.ts'

const mostLengths = 8

/** "3×3", "a list of 4", "rows of 3, 2, 3", "an object with height, width", or what else a value is. */
export function ShapeWords({ value }: { value: Value }): string {
  const t = useTranslations('shape')
  if (isPlainObject(value)) {
    const keys = Object.keys(value)
    return keys.length === 0 ? t('emptyObject') : t('object', { keys: shorten(keys) })
  }
  if (!Array.isArray(value)) return t(kindOf(value))
  if (value.length === 0) return t('emptyList')
  const found = shapeOf(value)
  if ('ragged' in found) return t('ragged', { lengths: shorten(found.ragged.map(String)) })
  return found.shape.length === 1 ? t('list', { length: found.shape[0] ?? 0 }) : found.shape.join('×')
}

function kindOf(value: Value): 'number' | 'text' | 'truthValue' | 'nothing' | 'other' {
  if (findOptionalNumber(value) !== undefined) return 'number'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'truthValue'
  return value === null || (isMarker(value) && value.$ === 'undefined') ? 'nothing' : 'other'
}

function shorten(words: readonly string[]): string {
  const shown = words.slice(0, mostLengths).join(', ')
  return words.length > mostLengths ? `${shown}, …` : shown
}
