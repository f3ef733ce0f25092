import { type AttemptRules, takeAttempt } from '../assignments/take-attempt.ts'
import type { Lane } from '../queue/index.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { insertSubmission, type NewSubmission } from './data.ts'
import { priorityOf, unjudgedLimit } from './fairness.ts'

export interface Accepted {
  id: string
}

/**
 * Writes a submission and its job into the queue in one transaction, so that what was acknowledged is never lost.
 * @param rules of what it is handed in for
 * @throws Refusal where too many of this learner's are not judged yet, or the assignment takes none now
 */
export async function acceptSubmission(
  runtime: Runtime,
  submission: NewSubmission,
  lane: Lane,
  rules?: AttemptRules,
): Promise<Accepted> {
  const { judgingId, userId } = submission
  return runtime.database.prisma.$transaction(async (transaction) => {
    if (rules) {
      const known = await takeAttempt(transaction, submission, rules)
      if (known !== null) return { id: known }
    }
    const { id, isNew, use } = await insertSubmission(transaction, submission, unjudgedLimit)
    if (id === null) throw tooManyUnjudged()
    if (isNew)
      await runtime.queue.enqueue(transaction, { judgingId, group: userId, priority: priorityOf(use) }, lane)
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
