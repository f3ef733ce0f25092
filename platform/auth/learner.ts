import { findOptionalKey, requireKeyHolder } from '../keys/holder.ts'
import { Refusal } from '../refusal.ts'
import type { WebRuntime } from '../runtime.ts'
import type { Person } from './person.ts'

export type { Person } from './person.ts'

/** Somebody who is signed in, in a browser or as one is. */
export interface SignedIn {
  person: Person
  sessionId: string
}

/** Whose session the request carries; undefined where nobody is signed in, not even anonymously. A key is no session. */
export async function findOptionalSession(
  { auth }: Pick<WebRuntime, 'auth'>,
  headers: Headers,
): Promise<SignedIn | undefined> {
  const found = await auth.api.getSession({ headers })
  if (!found) return undefined
  const { id, name, email, isAnonymous, role } = found.user
  return {
    sessionId: found.session.id,
    person: {
      ...{ id, name, email, isAnonymous: isAnonymous === true },
      role: role === 'administrator' ? role : 'learner',
    },
  }
}

/**
 * Who asks: by an API key where the request carries one, else by their session.
 * @throws Refusal where the key opens nothing, or comes with a session: whose wish it would be nobody knows
 */
async function findOptionalPerson(runtime: WebRuntime, headers: Headers): Promise<Person | undefined> {
  const key = findOptionalKey(headers)
  if (key === undefined) return (await findOptionalSession(runtime, headers))?.person
  if (sessionCookie.test(headers.get('cookie') ?? ''))
    throw new Refusal('bad-request', 'Send an API key or the cookie of a session, not both.')
  return requireKeyHolder(runtime, key)
}

const sessionCookie = /(^|[;\s-])receptive\.session_token=/

/** @throws Refusal where nobody is signed in, nor asks by a key that holds */
export async function requirePerson(runtime: WebRuntime, headers: Headers): Promise<Person> {
  const person = await findOptionalPerson(runtime, headers)
  if (person) return person
  throw new Refusal('not-signed-in', 'Nobody is signed in: sign in, or practise without an account.')
}

/**
 * For what decides who may sign in: a key that leaked must not become more than a key.
 * @throws Refusal where nobody is signed in; where a key asks, whatever it opens
 */
export async function requireSession(runtime: WebRuntime, headers: Headers): Promise<SignedIn> {
  if (findOptionalKey(headers) !== undefined)
    throw new Refusal('forbidden', 'An API key does not go so far: sign in for this.')
  const session = await findOptionalSession(runtime, headers)
  if (session) return session
  throw new Refusal('not-signed-in', 'Nobody is signed in: sign in first.')
}
