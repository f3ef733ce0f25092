import type { Person } from '../auth/person.ts'
import { Refusal } from '../refusal.ts'
import type { WebRuntime } from '../runtime.ts'

/**
 * That whoever is signed in is also whom the account belongs to. Wrong guesses are counted with those at the sign-in.
 * @throws Refusal
 */
export async function requirePassword(
  { auth, guesses }: Pick<WebRuntime, 'auth' | 'guesses'>,
  { id, email }: Person,
  password: string,
): Promise<void> {
  const retryAfter = await guesses.take(email)
  if (retryAfter !== undefined)
    throw new Refusal('too-many', `Too many wrong passwords: try again in ${retryAfter} s.`, { retryAfter })
  const { internalAdapter, password: passwords } = await auth.$context
  const hash = (await internalAdapter.findCredentialAccount(id))?.password
  if (hash && (await passwords.verify({ hash, password }))) return guesses.forget(email)
  throw new Refusal('forbidden', 'That is not your password.')
}
