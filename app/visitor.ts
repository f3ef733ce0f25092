import { headers } from 'next/headers'
import { cache } from 'react'
import type { Session } from '../components/account/session.ts'
import { findOptionalSession, type Person, type SignedIn } from '../platform/auth/learner.ts'
import { runtime } from '../platform/runtime.ts'

/** The session that this request carries; looked up once for each page. */
export const findOptionalVisit = cache(
  async (): Promise<SignedIn | undefined> => findOptionalSession(runtime(), await headers()),
)

/** Whose session it is. */
export const findOptionalVisitor = async (): Promise<Person | undefined> =>
  (await findOptionalVisit())?.person

/** What kind of session a page is made for. */
export function sessionOf(person: Person | undefined): Session {
  if (!person) return 'none'
  return person.isAnonymous ? 'anonymous' : 'account'
}
