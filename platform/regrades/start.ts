import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { judgeVersion } from '../../grader/contract/verdict.ts'
import { requireAssignment } from '../assignments/access.ts'
import { versionFor } from '../assignments/version-for.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalOpen, insertRegrade, lockExercise } from './data.ts'
import { beginRegrade } from './feed.ts'

export const regradeRequestSchema = z.strictObject({
  exercise: z.string().max(100),
  /** Those, too, that this version has judged: the machine was at fault, not the exercise. */
  all: z.boolean().default(false),
})

/**
 * Has everything that was handed in for an exercise judged by the version that it is judged by now. Nothing counts before it is
 * applied, and whoever waits for a verdict comes first.
 * @returns how many submissions are judged again
 * @throws Refusal where nothing would be, or a regrade of the exercise waits to be applied
 */
export async function startRegrade(
  runtime: Runtime,
  person: Person,
  assignmentId: string,
  { exercise, all }: z.infer<typeof regradeRequestSchema>,
  now: Date,
): Promise<{ id: string; submissions: number }> {
  const { assignment } = await requireAssignment(runtime, person, assignmentId, 'grade.regrade')
  const exerciseVersion = versionFor(runtime, assignment, exercise)
  const id = randomUUID()
  const submissions = await runtime.database.prisma.$transaction(async (transaction) => {
    const key = { assignmentId, exercise }
    await lockExercise(transaction, key)
    if (await findOptionalOpen(transaction, key))
      throw new Refusal('conflict', 'There is a regrade of this exercise: apply it or discard it first.', {
        key: 'regradeOpen',
      })
    const count = await insertRegrade(
      transaction,
      { id, ...key, exerciseVersion, askedAt: now },
      { judgeVersion, onlyOutdated: !all },
    )
    if (count === 0)
      throw new Refusal('conflict', 'There is nothing to be judged again by this version of the exercise.', {
        key: 'nothingOutdated',
      })
    await beginRegrade(runtime.queue, transaction, id)
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId: assignment.courseId, action: 'regrade.asked' },
      details: { ...key, regrade: id, exerciseVersion, submissions: count },
    })
    return count
  })
  return { id, submissions }
}
