import { z } from 'zod'
import { lineOf } from '../courses/fields.ts'

export const keyLimits = { perPerson: 20, nameCharacters: 60, days: 366, requestsPerMinute: 600 }

export const newKeySchema = z.strictObject({
  name: lineOf(keyLimits.nameCharacters).min(1, 'is missing'),
  /** Until it ends. */
  days: z.int().min(1).max(keyLimits.days),
})
export type NewKey = z.infer<typeof newKeySchema>
