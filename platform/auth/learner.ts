import { Refusal } from '../refusal.ts'
import type { WebRuntime } from '../runtime.ts'

export interface Person {
  id: string
  name: string
  email: string
  isAnonymous: boolean
  role: 'learner' | 'administrator'
}

/** Whose session the request carries; undefined where nobody is signed in, not even anonymously. */
export async function findOptionalPerson(
  { auth }: WebRuntime,
  headers: Headers,
): Promise<Person | undefined> {
  const session = await auth.api.getSession({ headers })
  if (!session) return undefined
  const { id, name, email, isAnonymous, role } = session.user
  return {
    id,
    name,
    email,
    isAnonymous: isAnonymous === true,
    role: role === 'administrator' ? role : 'learner',
  }
}

/** @throws Refusal where nobody is signed in */
export async function requirePerson(runtime: WebRuntime, headers: Headers): Promise<Person> {
  const person = await findOptionalPerson(runtime, headers)
  if (person) return person
  throw new Refusal('not-signed-in', 'Nobody is signed in: sign in, or practise without an account.')
}
