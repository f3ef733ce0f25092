import { z } from 'zod'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { requireAssignment } from './access.ts'
import { writePin } from './data.ts'
import { versionFor } from './version-for.ts'

export const pinRequestSchema = z.strictObject({ isPinned: z.boolean() })

/**
 * Lets an exercise of an assignment stay as it is now, whatever becomes of it; or lets it follow again.
 * @throws Refusal
 */
export async function pinExercise(
  runtime: Runtime,
  person: Person,
  { assignmentId, exercise }: { assignmentId: string; exercise: string },
  { isPinned }: z.infer<typeof pinRequestSchema>,
  now: Date,
): Promise<void> {
  const { assignment } = await requireAssignment(runtime, person, assignmentId, 'grade.regrade')
  const version = versionFor(runtime, assignment, exercise)
  if (!isPinned && !runtime.shelf.findOptional(exercise))
    throw new Refusal('conflict', `'${exercise}' is only there as it was pinned: it has nothing to follow.`)
  await runtime.database.prisma.$transaction(async (transaction) => {
    await writePin(transaction, { assignmentId, exercise }, isPinned ? version : null)
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId: assignment.courseId },
      action: isPinned ? 'exercise.pinned' : 'exercise.unpinned',
      details: { assignmentId, exercise, version },
    })
  })
}
