import { z } from 'zod'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { changedMeanwhile } from '../courses/change.ts'
import { before } from '../defined.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findLastHandedIn, listExercisesTried } from '../standings/data.ts'
import { requireAssignment } from './access.ts'
import { updateAssignment } from './data.ts'
import { assignmentFieldsSchema } from './fields.ts'
import { assertExercises } from './make.ts'

export const assignmentChangeSchema = z.strictObject({ revision: z.int(), fields: assignmentFieldsSchema })

/**
 * Changes an assignment as a whole. What was handed in keeps its place: an exercise that somebody has tried stays, and it does not
 * close before what it has taken.
 * @throws Refusal
 */
export async function changeAssignment(
  runtime: Runtime,
  person: Person,
  assignmentId: string,
  { revision, fields }: z.infer<typeof assignmentChangeSchema>,
  now: Date,
): Promise<void> {
  const { assignment } = await requireAssignment(runtime, person, assignmentId, 'assignment.edit')
  assertExercises(runtime, fields)
  await runtime.database.prisma.$transaction(async (transaction) => {
    const tried = await listExercisesTried(transaction, assignmentId)
    const kept = new Set(fields.exercises.map(({ exercise }) => exercise))
    const lost = tried.find((exercise) => !kept.has(exercise))
    if (lost !== undefined)
      throw new Refusal(
        'conflict',
        `'${lost}' was handed in already: give it 0 points instead of taking it out.`,
        { key: 'exerciseHandedIn', parameters: { exercise: lost } },
      )
    const last = await findLastHandedIn(transaction, assignmentId)
    if (last && fields.closesAt && fields.closesAt < last && !isSame(fields.closesAt, assignment.closesAt))
      throw new Refusal(
        'conflict',
        `Something was handed in at ${last.toISOString()}: it cannot close before that.`,
        { key: 'closedBefore', fields: { closesAt: 'is before something that was handed in' } },
      )
    if (!(await updateAssignment(transaction, { id: assignmentId, revision }, fields)))
      throw changedMeanwhile()
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId: assignment.courseId, action: 'assignment.changed' },
      details: { assignmentId, was: before(assignment, fields), is: fields },
    })
  })
}

const isSame = (one: Date, other: Date | null): boolean => one.getTime() === other?.getTime()
