import { headers } from 'next/headers'
import { cache } from 'react'
import type { Session } from '../components/account/session.ts'
import { findOptionalPerson, type Person } from '../platform/auth/learner.ts'
import { runtime } from '../platform/runtime.ts'

/** Whose session this request carries; looked up once for each page. */
export const findOptionalVisitor = cache(
  async (): Promise<Person | undefined> => findOptionalPerson(runtime(), await headers()),
)

/** What kind of session a page is made for. */
export function sessionOf(person: Person | undefined): Session {
  if (!person) return 'none'
  return person.isAnonymous ? 'anonymous' : 'account'
}
