import { z } from 'zod'

/** What would deceive whoever reads it: control characters, and marks that turn the direction of a text. */
export const deceiving = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** A line of text that a person has typed. */
export const lineOf = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `has at most ${most} characters`)
    .refine((text) => !deceiving.test(text), 'has characters that are not seen')

/** A text of several lines that a person has typed. */
export const textOf = (most: number) =>
  z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, '\n').trim())
    .min(1, 'is missing')
    .max(most, `has at most ${most} characters`)
    .refine((text) => !deceiving.test(text.replace(/[\n\t]/g, ' ')), 'has characters that are not seen')

export const timeZoneSchema = z.string().refine(isTimeZone, 'is no time zone, such as Europe/Berlin')

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export const courseFieldsSchema = z.strictObject({
  title: lineOf(200).min(1, 'is missing'),
  term: lineOf(80),
  timeZone: timeZoneSchema,
  graceDays: z.int().min(0).max(60),
})
export type CourseFields = z.infer<typeof courseFieldsSchema>

export const courseChangeSchema = z.strictObject({
  ...courseFieldsSchema.partial().shape,
  isArchived: z.boolean().optional(),
  revision: z.int(),
})
export type CourseChangeRequest = z.infer<typeof courseChangeSchema>
