import { z } from 'zod'
import { textOf } from '../courses/fields.ts'

export const commentSchema = z.strictObject({ line: z.int().min(1), body: textOf(4_000) })
export type CommentRequest = z.infer<typeof commentSchema>

export const commentChangeSchema = z.strictObject({ revision: z.int(), body: textOf(4_000) })
export type CommentChangeRequest = z.infer<typeof commentChangeSchema>

/** Shorter than a comment may be: the database keeps no two alike in a course, and what it compares so has its limit. */
export const savedCommentSchema = z.strictObject({ body: textOf(800) })
export type SavedCommentRequest = z.infer<typeof savedCommentSchema>
