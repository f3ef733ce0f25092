import { z } from 'zod'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { lineOf } from '../courses/fields.ts'
import { Refusal } from '../refusal.ts'
import { requireLine } from '../roster/change.ts'
import type { Runtime } from '../runtime.ts'
import { requireAssignment } from './access.ts'
import { deleteExtension, writeExtension } from './data.ts'
import { timeSchema } from './fields.ts'

export const extensionSchema = z
  .strictObject({ dueAt: timeSchema.nullable(), closesAt: timeSchema.nullable(), reason: lineOf(500) })
  .refine(({ dueAt, closesAt }) => dueAt !== null || closesAt !== null, {
    path: ['dueAt'],
    message: 'or a closing time is wanted',
  })
export type ExtensionRequest = z.infer<typeof extensionSchema>

interface Place {
  assignmentId: string
  enrolmentId: string
}

/** Gives one student other times, in the place of those that they were given before. @throws Refusal */
export async function grantExtension(
  runtime: Runtime,
  person: Person,
  { assignmentId, enrolmentId }: Place,
  request: ExtensionRequest,
  now: Date,
): Promise<void> {
  const { assignment } = await requireAssignment(runtime, person, assignmentId, 'assignment.extend')
  const { courseId } = assignment
  const line = await requireLine(runtime, courseId, enrolmentId)
  if (line.removedAt)
    throw new Refusal('conflict', 'They are not in the course any more: restore them first.', {
      key: 'removed',
    })
  if (request.dueAt && request.dueAt < assignment.dueAt)
    throw new Refusal('invalid', 'An extension gives time: this is before it is due.', {
      key: 'givesTime',
      fields: { dueAt: 'is before it is due' },
    })
  await runtime.database.prisma.$transaction(async (transaction) => {
    const was = await writeExtension(transaction, { assignmentId, enrolmentId, ...request }, now)
    const { reason, ...is } = request
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId, enrolmentId, action: 'extension.granted' },
      details: { assignmentId, was: { dueAt: was.dueAt, closesAt: was.closesAt }, is },
    })
  })
}

/** @throws Refusal */
export async function endExtension(
  runtime: Runtime,
  person: Person,
  { assignmentId, enrolmentId }: Place,
  now: Date,
): Promise<void> {
  const { assignment } = await requireAssignment(runtime, person, assignmentId, 'assignment.extend')
  await requireLine(runtime, assignment.courseId, enrolmentId)
  await runtime.database.prisma.$transaction(async (transaction) => {
    if (!(await deleteExtension(transaction, assignmentId, enrolmentId)))
      throw new Refusal('not-found', 'There is no such extension.')
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId: assignment.courseId, enrolmentId },
      ...{ action: 'extension.ended', details: { assignmentId } },
    })
  })
}
