import { z } from 'zod'
import { requireAttempt } from '../assignments/require-attempt.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalJudged, lockStanding, updateStanding } from './data.ts'
import { withAttempt } from './judged.ts'

export const choiceSchema = z.strictObject({ submission: z.uuid() })

/**
 * Says which of one's own submissions is to count, where the assignment leaves that to the student.
 * @throws Refusal
 */
export async function chooseSubmission(
  runtime: Runtime,
  person: Person,
  { assignmentId, exercise }: { assignmentId: string; exercise: string },
  submissionId: string,
  now: Date,
): Promise<void> {
  const { assignment, enrolmentId } = await requireAttempt(runtime, person, assignmentId, exercise)
  if (assignment.counting !== 'chosen')
    throw new Refusal('conflict', 'Which submission counts is settled by a rule in this assignment.')
  const key = { assignmentId, enrolmentId, exercise }
  await runtime.database.prisma.$transaction(async (transaction) => {
    const standing = await lockStanding(transaction, key)
    const chosen = await findOptionalJudged(transaction, key, submissionId)
    if (!chosen)
      throw new Refusal('not-found', 'There is no such judged submission of yours in this assignment.')
    const judged = withAttempt(standing.judged, chosen, chosen.id)
    await updateStanding(transaction, standing, { chosenId: chosen.id, judged })
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId: assignment.courseId, enrolmentId },
      action: 'submission.chosen',
      details: { assignmentId, exercise, was: standing.chosenId, is: chosen.id },
    })
  })
}
