import { randomUUID } from 'node:crypto'
import { requireCourse } from '../access/course.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { insertAssignment } from './data.ts'
import type { AssignmentFields } from './fields.ts'

/** @throws Refusal */
export async function makeAssignment(
  runtime: Runtime,
  person: Person,
  courseId: string,
  fields: AssignmentFields,
  now: Date,
): Promise<{ id: string }> {
  await requireCourse(runtime, person, courseId, 'assignment.edit')
  assertExercises(runtime, fields)
  const id = randomUUID()
  await runtime.database.prisma.$transaction(async (transaction) => {
    await insertAssignment(transaction, { id, courseId, createdAt: now }, fields)
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId, action: 'assignment.made' },
      details: { assignmentId: id, ...fields },
    })
  })
  return { id }
}

/** @throws Refusal where an exercise is not on the shelf */
export function assertExercises({ shelf }: Runtime, { exercises }: AssignmentFields): void {
  const missing = exercises.find(({ exercise }) => !shelf.findOptional(exercise))
  if (missing)
    throw new Refusal('invalid', `There is no exercise '${missing.exercise}'.`, {
      fields: { exercises: `there is no '${missing.exercise}'` },
    })
}
