import { z } from 'zod'
import type { Value } from './value.ts'

/** Written by hand, since a schema library takes milliseconds for a tensor of some thousand entries. */
function isValue(data: unknown): data is Value {
  if (data === null || typeof data === 'boolean' || typeof data === 'string') return true
  if (typeof data === 'number') return Number.isFinite(data)
  if (Array.isArray(data)) return data.every(isValue)
  return typeof data === 'object' && Object.values(data).every(isValue)
}

export const valueSchema = z.custom<Value>(isValue, { error: 'not plain data' })
