import { lineOf } from '../courses/fields.ts'

/** What somebody is to be called. */
export const nameSchema = lineOf(200).min(1, 'is missing')
