import { z } from 'zod'
import { isUuid, requireCourse } from '../access/course.ts'
import { courseRoles } from '../access/rules.ts'
import type { AuditAction } from '../audit/actions.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { lineOf } from '../courses/fields.ts'
import { before, definedOf } from '../defined.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { createClaimCode } from './claim-code.ts'
import { findOptionalLine, type LineChange, lockInstructors, type RosterLine, updateLine } from './data.ts'

export const lineChangeSchema = z.strictObject({
  role: z.enum(courseRoles).optional(),
  name: lineOf(200).min(1, 'is missing').optional(),
  section: lineOf(80).optional(),
  studentNumber: lineOf(80).nullable().optional(),
  canvasId: lineOf(80).nullable().optional(),
  isRemoved: z.boolean().optional(),
  /** Another code in the place of the one before, which opens nothing then. */
  renewCode: z.literal(true).optional(),
})
export type LineChangeRequest = z.infer<typeof lineChangeSchema>

/** @throws Refusal */
export async function changeLine(
  runtime: Runtime,
  person: Person,
  { courseId, enrolmentId }: { courseId: string; enrolmentId: string },
  request: LineChangeRequest,
  now: Date,
): Promise<void> {
  await requireCourse(runtime, person, courseId, 'roster.edit')
  const line = await requireLine(runtime, courseId, enrolmentId)
  const change = changeOf(line, request, now)
  await runtime.database.prisma.$transaction(async (transaction) => {
    const leaves = request.isRemoved || (request.role !== undefined && request.role !== 'instructor')
    const instructors = leaves ? await lockInstructors(transaction, courseId) : []
    if (instructors.length === 1 && instructors[0] === enrolmentId)
      throw new Refusal('conflict', 'This is the only instructor of the course: make another one first.', {
        key: 'onlyInstructor',
      })
    await updateLine(transaction, enrolmentId, change)
    // Who somebody is stands in the roster alone, where it can be erased.
    const { claimCode, name, studentNumber, canvasId, ...told } = change
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId, enrolmentId, action: actionOf(line, change) },
      details: { fields: Object.keys(change), was: before(line, told), is: told },
    })
  })
}

/** @throws Refusal where the course has no such line */
export async function requireLine(
  { database }: Runtime,
  courseId: string,
  enrolmentId: string,
): Promise<RosterLine> {
  const line = isUuid(enrolmentId)
    ? await findOptionalLine(database, courseId, { id: enrolmentId })
    : undefined
  if (!line) throw new Refusal('not-found', 'There is nobody of that id in this course.')
  return line
}

function changeOf(
  line: RosterLine,
  { isRemoved, renewCode, ...fields }: LineChangeRequest,
  now: Date,
): LineChange {
  if (renewCode && line.userId !== null)
    throw new Refusal('conflict', 'This place is claimed: it needs no code any more.', { key: 'claimed' })
  return {
    ...definedOf(fields),
    ...(isRemoved === undefined ? {} : { removedAt: isRemoved ? (line.removedAt ?? now) : null }),
    ...(renewCode ? { claimCode: createClaimCode() } : {}),
  }
}

function actionOf(line: RosterLine, { removedAt }: LineChange): AuditAction {
  if (removedAt && !line.removedAt) return 'enrolment.removed'
  if (removedAt === null && line.removedAt) return 'enrolment.restored'
  return 'enrolment.changed'
}
