import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { requireCourse } from '../access/course.ts'
import { insertAssignment, listAssignments } from '../assignments/data.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { within } from '../database/within.ts'
import type { Runtime } from '../runtime.ts'
import { courseFieldsSchema } from './fields.ts'
import { makeCourse } from './make.ts'
import { movedDays } from './moved-days.ts'

export const duplicateSchema = z.strictObject({
  ...courseFieldsSchema.pick({ title: true, term: true }).shape,
  /** From the old first day to the new one; weeks keep the days of the week. */
  days: z.int().min(-3_660).max(3_660),
})
export type DuplicateRequest = z.infer<typeof duplicateSchema>

/**
 * A course for another term: the same assignments at moved times, none of them published yet, and nobody in it but whoever
 * makes it.
 * @throws Refusal
 */
export async function duplicateCourse(
  runtime: Runtime,
  person: Person,
  courseId: string,
  { title, term, days }: DuplicateRequest,
  now: Date,
): Promise<{ id: string }> {
  const { course } = await requireCourse(runtime, person, courseId, 'course.copy')
  const { timeZone, graceDays } = course
  const assignments = await listAssignments(runtime.database, courseId)
  const move = (time: Date) => movedDays(time, days, timeZone)
  return runtime.database.prisma.$transaction(async (transaction) => {
    const made = { title, term, timeZone, graceDays }
    const { id } = await makeCourse(within(runtime, transaction), person, made, now)
    for (const { id: _, courseId: __, revision: ___, pins: ____, ...fields } of assignments) {
      const times = {
        ...{ opensAt: move(fields.opensAt), dueAt: move(fields.dueAt) },
        closesAt: fields.closesAt && move(fields.closesAt),
      }
      const place = { id: randomUUID(), courseId: id, createdAt: now }
      await insertAssignment(transaction, place, { ...fields, ...times, isPublished: false })
    }
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId: id, action: 'course.copied' },
      details: { from: courseId, assignments: assignments.length, days },
    })
    return { id }
  })
}
