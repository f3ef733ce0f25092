import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { requireCourse } from '../access/course.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import { findOptionalLine, insertEnrolments } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { changedMeanwhile } from './change.ts'
import { findOptionalInvitation, updateCourse } from './data.ts'

export const invitationSchema = z.strictObject({ isOpen: z.boolean() })

/** Makes the link by which whoever has it joins as a student, in the place of the one before; or ends it. @throws Refusal */
export async function setInvitation(
  runtime: Runtime,
  person: Person,
  courseId: string,
  isOpen: boolean,
  now: Date,
): Promise<{ invitation: string | null }> {
  const { course } = await requireCourse(runtime, person, courseId, 'roster.edit')
  const invitation = isOpen ? randomBytes(12).toString('base64url') : null
  await runtime.database.prisma.$transaction(async (transaction) => {
    if (!(await updateCourse(transaction, course, { invitation }))) throw changedMeanwhile()
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId },
      action: isOpen ? 'invitation.made' : 'invitation.ended',
      details: {},
    })
  })
  return { invitation }
}

export interface Invitation {
  courseId: string
  title: string
  term: string
}

/** What an invitation leads to. @throws Refusal where it leads nowhere, or no longer */
export async function readInvitation({ database }: Runtime, invitation: string): Promise<Invitation> {
  const found = await findOptionalInvitation(database, invitation)
  if (!found)
    throw new Refusal('not-found', 'This invitation is not open: ask whoever sent it for another one.')
  const { id, title, term } = found
  return { courseId: id, title, term }
}

/**
 * Enrols somebody as a student. Whoever is in the course already stays what they are. A line of the roster with the same
 * address is not theirs by that: anybody can register an address, so such a line is claimed by its code.
 * @throws Refusal
 */
export async function acceptInvitation(
  runtime: Runtime,
  person: Person,
  invitation: string,
  now: Date,
): Promise<{ courseId: string }> {
  const { courseId } = await readInvitation(runtime, invitation)
  if (person.isAnonymous)
    throw new Refusal('forbidden', 'A course is joined by whoever has an account: sign up first.')
  const mine = await findOptionalLine(runtime.database, courseId, { userId: person.id })
  if (mine?.removedAt)
    throw new Refusal(
      'forbidden',
      'You were removed from this course: ask its instructor to enrol you again.',
    )
  if (mine) return { courseId }
  const email = person.email.toLowerCase()
  if (await findOptionalLine(runtime.database, courseId, { email }))
    throw new Refusal(
      'conflict',
      'The roster has your address already: claim that line by the code you were given.',
    )
  const id = randomUUID()
  await runtime.database.prisma.$transaction(async (transaction) => {
    await insertEnrolments(transaction, [
      {
        ...{ id, courseId, userId: person.id, role: 'student', section: '', email, name: person.name },
        ...{ createdAt: now, claimedAt: now, studentNumber: null, canvasId: null, claimCode: null },
      },
    ])
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId, action: 'enrolment.joined', enrolmentId: id },
      details: {},
    })
  })
  return { courseId }
}
