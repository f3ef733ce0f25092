import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { requireWork } from '../handed-in/access.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalDispute, writeAnswer } from './data.ts'
import type { AnswerRequest } from './fields.ts'

/** Answers a dispute, once: its student reads what was answered first. @throws Refusal */
export async function answerDispute(
  runtime: Runtime,
  person: Person,
  submissionId: string,
  { answer }: AnswerRequest,
  now: Date,
): Promise<void> {
  const { assignment, work } = await requireWork(runtime, person, submissionId, 'dispute.answer')
  if (!(await findOptionalDispute(runtime.database, submissionId)))
    throw new Refusal('not-found', 'Nobody has disputed this verdict.')
  const { id: assignmentId, courseId } = assignment
  const { enrolmentId, exercise } = work
  await runtime.database.prisma.$transaction(async (transaction) => {
    if (!(await writeAnswer(transaction, submissionId, { answer, answeredAt: now })))
      throw new Refusal('conflict', 'Somebody has answered this dispute meanwhile: read their answer.', {
        key: 'answered',
      })
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId, enrolmentId, action: 'dispute.answered' },
      details: { assignmentId, exercise, submissionId },
    })
  })
}
