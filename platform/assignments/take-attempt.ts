import type { Connection } from '../database/index.ts'
import { Refusal } from '../refusal.ts'
import { lockStanding, updateStanding } from '../standings/data.ts'
import { findOptionalIdByKey, type NewSubmission } from '../submissions/data.ts'
import { type Assignment, findOptionalExtension } from './data.ts'
import { extensionOf } from './extension-of.ts'
import { findObstacle, type Obstacle } from './may-submit.ts'

/** What a submission is handed in for. */
export interface AttemptRules {
  assignment: Assignment
  enrolmentId: string
}

/**
 * Counts an attempt, before its submission is written in the same transaction; of one student's two at once the second waits for the
 * first.
 * @returns the id of the submission where this very one was taken before: it is no second attempt
 * @throws Refusal where the assignment takes none now
 */
export async function takeAttempt(
  connection: Connection,
  { userId, idempotencyKey, exercise, submittedAt }: NewSubmission,
  { assignment, enrolmentId }: AttemptRules,
): Promise<string | null> {
  const standing = await lockStanding(connection, { assignmentId: assignment.id, enrolmentId, exercise })
  const known = await findOptionalIdByKey(connection, userId, idempotencyKey)
  if (known !== null) return known
  const extension = await findOptionalExtension(connection, assignment.id, enrolmentId)
  const obstacle = findObstacle(assignment, extension && extensionOf(extension), standing, submittedAt)
  if (obstacle) throw refusalOf(obstacle, submittedAt)
  const attempts = standing.attempts + 1
  await updateStanding(connection, standing, { attempts, lastAt: submittedAt })
  return null
}

function refusalOf(obstacle: Obstacle, now: Date): Refusal {
  switch (obstacle.kind) {
    case 'not-open':
      return new Refusal('conflict', `This assignment opens at ${obstacle.opensAt.toISOString()}.`)
    case 'closed':
      return new Refusal('conflict', `This assignment closed at ${obstacle.closedAt.toISOString()}.`)
    case 'no-attempts':
      return new Refusal(
        'conflict',
        `Of this exercise ${obstacle.attempts} submissions are taken: these were made.`,
      )
    case 'wait': {
      const retryAfter = Math.ceil((obstacle.until.getTime() - now.getTime()) / 1_000)
      return new Refusal('too-many', `The next submission is taken in ${retryAfter} s.`, { retryAfter })
    }
  }
}
