import { z } from 'zod'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalCode } from './claim-code.ts'
import { findOptionalClaim, findOptionalLine, writeClaim } from './data.ts'

export const claimSchema = z.strictObject({ code: z.string().max(100) })

/**
 * Makes a line of a roster somebody's, by the code that came with it: an address alone proves nothing, for anybody can
 * register it.
 * @throws Refusal
 */
export async function claimLine(
  { database }: Runtime,
  person: Person,
  typed: string,
  now: Date,
): Promise<{ courseId: string }> {
  if (person.isAnonymous)
    throw new Refusal('forbidden', 'A place in a course is claimed by whoever has an account: sign up first.')
  const code = findOptionalCode(typed)
  const line = code && (await findOptionalClaim(database, code))
  if (!line)
    throw new Refusal('not-found', 'That code opens nothing: it may be mistyped, or claimed already.')
  const { id, courseId } = line
  if (await findOptionalLine(database, courseId, { userId: person.id }))
    throw new Refusal('conflict', 'You are in this course already: the code is for somebody else.')
  await database.prisma.$transaction(async (transaction) => {
    if (!(await writeClaim(transaction, id, person.id, now)))
      throw new Refusal('conflict', 'Somebody has claimed this place meanwhile: ask your instructor.')
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId, action: 'enrolment.claimed', enrolmentId: id },
      details: {},
    })
  })
  return { courseId }
}
