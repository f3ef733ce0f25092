import { randomUUID } from 'node:crypto'
import { isUuid, requireCourse } from '../access/course.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { countSaved, insertSaved, listSaved, removeSaved, type SavedComment } from './data.ts'
import type { SavedCommentRequest } from './fields.ts'

// What the staff of a course writes again and again: kept, found, and thrown away.

const mostSaved = 300

/** @throws Refusal */
export async function readSaved(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
): Promise<SavedComment[]> {
  await requireCourse(runtime, person, courseId, 'work.comment')
  return listSaved(runtime.database, courseId)
}

/** What is saved already stays as it is. @throws Refusal */
export async function saveComment(
  runtime: Runtime,
  person: Person,
  courseId: string,
  { body }: SavedCommentRequest,
  now: Date,
): Promise<void> {
  await requireCourse(runtime, person, courseId, 'work.comment')
  if ((await countSaved(runtime.database, courseId)) >= mostSaved)
    throw new Refusal('conflict', `A course keeps ${mostSaved} comments to use again: delete one first.`, {
      key: 'savedFull',
      parameters: { most: mostSaved },
    })
  await insertSaved(runtime.database, { id: randomUUID(), courseId, body, savedAt: now })
}

/** @throws Refusal */
export async function forgetComment(
  runtime: Runtime,
  person: Person,
  courseId: string,
  id: string,
): Promise<void> {
  await requireCourse(runtime, person, courseId, 'work.comment')
  if (!isUuid(id) || !(await removeSaved(runtime.database, courseId, id)))
    throw new Refusal('not-found', 'This comment is not kept any more.', { key: 'savedGone' })
}
