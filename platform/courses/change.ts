import { requireCourse } from '../access/course.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { before, definedOf } from '../defined.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { updateCourse } from './data.ts'
import type { CourseChangeRequest } from './fields.ts'

export const changedMeanwhile = () =>
  new Refusal(
    'conflict',
    'Somebody else has changed this meanwhile: look at what is there now, then change it again.',
    { key: 'changedMeanwhile' },
  )

/** @throws Refusal */
export async function changeCourse(
  runtime: Runtime,
  person: Person,
  courseId: string,
  { revision, isArchived, ...fields }: CourseChangeRequest,
  now: Date,
): Promise<void> {
  const action = isArchived === undefined ? 'course.edit' : 'course.archive'
  const { course } = await requireCourse(runtime, person, courseId, action)
  const archivedAt = isArchived ? (course.archivedAt ?? now) : null
  const change = { ...definedOf(fields), ...(isArchived === undefined ? {} : { archivedAt }) }
  await runtime.database.prisma.$transaction(async (transaction) => {
    if (!(await updateCourse(transaction, { id: courseId, revision }, change))) throw changedMeanwhile()
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId },
      action: isArchived ? 'course.archived' : 'course.changed',
      details: { was: before(course, change), is: change },
    })
  })
}
