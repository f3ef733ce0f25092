import { requireAssignment } from '../assignments/access.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { requireWork } from '../handed-in/access.ts'
import type { Runtime } from '../runtime.ts'
import { updateReleased } from './data.ts'

/** How many comments, and how many submissions they are of. */
export interface Released {
  comments: number
  submissions: number
}

/** Lets a student read what was drafted to their submission, all at once. @throws Refusal */
export async function releaseOfSubmission(
  runtime: Runtime,
  person: Person,
  submissionId: string,
  now: Date,
): Promise<Released> {
  const { assignment, work } = await requireWork(runtime, person, submissionId, 'work.comment')
  const about = { assignmentId: assignment.id, exercise: work.exercise }
  return release(runtime, person, { courseId: assignment.courseId, about, which: { submissionId } }, now)
}

/** Lets every student read what was drafted in an assignment, all at once. @throws Refusal */
export async function releaseOfAssignment(
  runtime: Runtime,
  person: Person,
  assignmentId: string,
  now: Date,
): Promise<Released> {
  const { assignment } = await requireAssignment(runtime, person, assignmentId, 'work.comment')
  const { courseId } = assignment
  return release(runtime, person, { courseId, about: { assignmentId }, which: { assignmentId } }, now)
}

interface Order {
  courseId: string
  /** What the audit says of it: neither whose work it is, nor which. */
  about: Record<string, string>
  which: Parameters<typeof updateReleased>[1]
}

function release(
  { database }: Runtime,
  person: Person,
  { courseId, about, which }: Order,
  now: Date,
): Promise<Released> {
  return database.prisma.$transaction(async (transaction) => {
    const ofSubmissions = await updateReleased(transaction, which, now)
    const released = { comments: ofSubmissions.length, submissions: new Set(ofSubmissions).size }
    if (released.comments > 0)
      await writeEntry(transaction, {
        ...{ at: now, actorId: person.id, courseId, action: 'comments.released' },
        details: { ...about, ...released },
      })
    return released
  })
}
