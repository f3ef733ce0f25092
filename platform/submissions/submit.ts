import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { insertSubmission, type NewSubmission } from './data.ts'
import { priorityOf, unjudgedLimit } from './fairness.ts'

/** The judge's own limit: a larger file is refused before it is stored. */
export const sourceLimitBytes = 256 * 1024

export const submitRequestSchema = z.strictObject({
  exercise: z.string().max(100),
  source: z.string(),
  idempotencyKey: z.string().regex(/^[\w.:-]{1,100}$/, 'must be 1 to 100 letters, digits, and _ . : -'),
})
export type SubmitRequest = z.infer<typeof submitRequestSchema>

/**
 * Accepts a submission: the row and the queue's job are written in one transaction, so that what was acknowledged is never
 * lost. The same key of the same learner gives the same id, however often it is sent.
 * @throws Refusal
 */
export async function submit(
  runtime: Runtime,
  userId: string,
  request: SubmitRequest,
  now: Date,
): Promise<{ id: string }> {
  const exercise = runtime.shelf.findOptional(request.exercise)
  if (!exercise) throw new Refusal('not-found', `There is no exercise '${request.exercise}'.`)
  const source = new TextEncoder().encode(request.source)
  if (source.byteLength > sourceLimitBytes)
    throw new Refusal(
      'too-large',
      `The file has ${source.byteLength} bytes; a submission has at most ${sourceLimitBytes}.`,
    )
  const submission: NewSubmission = {
    id: randomUUID(),
    judgingId: randomUUID(),
    userId,
    exercise: exercise.slug,
    exerciseVersion: exercise.version,
    source,
    idempotencyKey: request.idempotencyKey,
    submittedAt: now,
  }
  return runtime.database.prisma.$transaction(async (transaction) => {
    const { id, isNew, use } = await insertSubmission(transaction, submission, unjudgedLimit)
    if (id === null) throw tooManyUnjudged()
    if (isNew) {
      const { judgingId } = submission
      await runtime.queue.enqueue(transaction, { judgingId, userId, priority: priorityOf(use) })
    }
    return { id }
  })
}

function tooManyUnjudged(): Refusal {
  return new Refusal(
    'too-many',
    `${unjudgedLimit} of your submissions are waiting for the grader: wait until it has judged some.`,
    { retryAfter: 2 },
  )
}
