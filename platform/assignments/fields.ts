import { z } from 'zod'
import { lineOf } from '../courses/fields.ts'
import { countingRules } from '../grades/counting.ts'
import { latePolicySchema } from '../grades/late-policy.ts'

export const waitRules = ['none', 'fixed', 'growing'] as const
export type WaitRule = (typeof waitRules)[number]

export const hiddenResults = ['now', 'after-due', 'never'] as const
export type HiddenResultsRule = (typeof hiddenResults)[number]

/** ISO 8601 with its offset: a time without one would be another in each place. */
export const timeSchema = z.iso
  .datetime({ offset: true, error: 'is no time with its offset, such as 2026-10-01T22:00:00Z' })
  .transform((text) => new Date(text))

/** Typed with a point and two decimals at most; kept in hundredths. */
export const pointsSchema = z
  .number()
  .min(0)
  .max(10_000)
  .refine((points) => Math.abs(points * 100 - Math.round(points * 100)) < 1e-6, 'has more than two decimals')
  .transform((points) => Math.round(points * 100))

const weekSeconds = 604_800

export const assignmentFieldsSchema = z
  .strictObject({
    title: lineOf(200).min(1, 'is missing'),
    isPublished: z.boolean(),
    opensAt: timeSchema,
    dueAt: timeSchema,
    closesAt: timeSchema.nullable(),
    late: latePolicySchema,
    counting: z.enum(countingRules),
    /** Submissions of each exercise; null: as many as one likes. */
    attempts: z.int().min(1).max(1_000).nullable(),
    waitRule: z.enum(waitRules),
    waitSeconds: z.int().min(0).max(weekSeconds),
    hiddenResults: z.enum(hiddenResults),
    /** Whoever reads what was handed in is not told whose it is. */
    isAnonymous: z.boolean(),
    exercises: z
      .array(z.strictObject({ exercise: z.string().max(100), points: pointsSchema }))
      .min(1, 'there is none')
      .max(100),
  })
  .superRefine(({ opensAt, dueAt, closesAt, exercises, waitRule, waitSeconds }, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (dueAt <= opensAt) fault('dueAt', 'is not after it opens')
    if (closesAt && closesAt < dueAt) fault('closesAt', 'is before it is due')
    if (waitRule !== 'none' && waitSeconds === 0) fault('waitSeconds', 'is missing')
    const slugs = exercises.map(({ exercise }) => exercise)
    const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index)
    if (twice !== undefined) fault('exercises', `'${twice}' is there twice`)
  })
/** Points in hundredths. */
export type AssignmentFields = z.infer<typeof assignmentFieldsSchema>
