import type { Verdict } from '../../grader/contract/verdict.ts'
import type { Connection } from '../database/index.ts'
import type { Queue } from '../queue/index.ts'
import { findOptionalHandedIn, lockStanding, updateStanding } from './data.ts'
import { withAttempt } from './judged.ts'

/**
 * Brings a verdict into the standing of what it was handed in for, with the verdict's own transaction; whoever watches the course is
 * told when that commits.
 */
export async function recordStanding(
  queue: Queue,
  connection: Connection,
  submissionId: string,
  { status, score, diagnosis }: Verdict,
): Promise<void> {
  const handedIn = await findOptionalHandedIn(connection, submissionId)
  if (!handedIn) return
  if (status === 'internal-error') return giveAttemptBack(queue, connection, submissionId)
  const { submittedAt, courseId } = handedIn
  const standing = await lockStanding(connection, handedIn)
  const judged = withAttempt(standing.judged, { id: submissionId, submittedAt, score }, standing.chosenId)
  const isLast = judged.at(-1)?.id === submissionId
  await updateStanding(connection, standing, {
    judged,
    ...(isLast ? { lastStatus: status, lastMistake: diagnosis?.mistake ?? null } : {}),
  })
  await queue.notify(connection, { kind: 'course', id: courseId })
}

/** What was cancelled, or met a fault of ours, was no attempt. */
export async function giveAttemptBack(
  queue: Queue,
  connection: Connection,
  submissionId: string,
): Promise<void> {
  const handedIn = await findOptionalHandedIn(connection, submissionId)
  if (!handedIn) return
  const standing = await lockStanding(connection, handedIn)
  await updateStanding(connection, standing, { attempts: Math.max(0, standing.attempts - 1) })
  await queue.notify(connection, { kind: 'course', id: handedIn.courseId })
}
