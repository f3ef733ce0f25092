import { z } from 'zod'
import { requireAssignment } from '../assignments/access.ts'
import { pointsSchema } from '../assignments/fields.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { lineOf } from '../courses/fields.ts'
import { Refusal } from '../refusal.ts'
import { requireLine } from '../roster/change.ts'
import type { Runtime } from '../runtime.ts'
import { lockStanding, type StandingKey, updateStanding } from '../standings/data.ts'

export const overrideSchema = z.strictObject({
  points: pointsSchema,
  /** The student reads it. */
  reason: lineOf(500).min(1, 'is missing'),
})
/** Points in hundredths. */
export type OverrideRequest = z.infer<typeof overrideSchema>

/**
 * Gives points in the place of what the submissions of an exercise come to.
 * @param request null: what they come to counts again
 * @throws Refusal
 */
export async function overrideGrade(
  runtime: Runtime,
  person: Person,
  key: StandingKey,
  request: OverrideRequest | null,
  now: Date,
): Promise<void> {
  const { assignment } = await requireAssignment(runtime, person, key.assignmentId, 'grade.override')
  const { courseId } = assignment
  await requireLine(runtime, courseId, key.enrolmentId)
  if (!assignment.exercises.some(({ exercise }) => exercise === key.exercise))
    throw new Refusal('not-found', `'${key.exercise}' is not in this assignment.`)
  await runtime.database.prisma.$transaction(async (transaction) => {
    const standing = await lockStanding(transaction, key)
    const { points = null, reason = null } = request ?? {}
    await updateStanding(transaction, standing, { overridePoints: points, overrideReason: reason })
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId, enrolmentId: key.enrolmentId },
      action: request ? 'grade.overridden' : 'override.ended',
      details: {
        ...{ assignmentId: key.assignmentId, exercise: key.exercise },
        ...{ was: standing.overridePoints, is: points },
      },
    })
  })
}
