import { z } from 'zod'
import { textOf } from '../courses/fields.ts'

export const disputeSchema = z.strictObject({ reason: textOf(2_000) })
export type DisputeRequest = z.infer<typeof disputeSchema>

export const answerSchema = z.strictObject({ answer: textOf(2_000) })
export type AnswerRequest = z.infer<typeof answerSchema>
