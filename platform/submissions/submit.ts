import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { handedInFor, requireAttempt } from '../assignments/require-attempt.ts'
import { versionFor } from '../assignments/version-for.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { type Accepted, acceptSubmission } from './accept.ts'
import type { NewSubmission } from './data.ts'

/** The judge's own limit: a larger file is refused before it is stored. */
export const sourceLimitBytes = 256 * 1024

export const idempotencyKeySchema = z
  .string()
  .regex(/^[\w.:-]{1,100}$/, 'must be 1 to 100 letters, digits, and _ . : -')

export const submitRequestSchema = z.strictObject({
  exercise: z.string().max(100),
  source: z.string(),
  idempotencyKey: idempotencyKeySchema,
  /** The id of the assignment that it is handed in for; without, it is practice. */
  assignment: z.string().max(100).optional(),
})
export type SubmitRequest = z.infer<typeof submitRequestSchema>

/**
 * Accepts a submission. The same key of the same learner gives the same id, however often it is sent.
 * @throws Refusal
 */
export async function submit(
  runtime: Runtime,
  person: Person,
  request: SubmitRequest,
  now: Date,
): Promise<Accepted> {
  const exercise = runtime.shelf.findOptional(request.exercise)
  if (!exercise) throw new Refusal('not-found', `There is no exercise '${request.exercise}'.`)
  const source = new TextEncoder().encode(request.source)
  if (source.byteLength > sourceLimitBytes)
    throw new Refusal(
      'too-large',
      `The file has ${source.byteLength} bytes; a submission has at most ${sourceLimitBytes}.`,
    )
  const rules =
    request.assignment === undefined
      ? undefined
      : await requireAttempt(runtime, person, request.assignment, exercise.slug)
  const submission: NewSubmission = {
    id: randomUUID(),
    judgingId: randomUUID(),
    userId: person.id,
    exercise: exercise.slug,
    exerciseVersion: rules ? versionFor(runtime, rules.assignment, exercise.slug) : exercise.version,
    source,
    idempotencyKey: request.idempotencyKey,
    submittedAt: now,
    ...handedInFor(rules),
  }
  return acceptSubmission(runtime, submission, 'quick', rules)
}
