import { z } from 'zod'
import { requireSite } from '../access/site.ts'
import { passwordSchema } from '../auth/password-rules.ts'
import type { Person } from '../auth/person.ts'
import { requirePassword } from '../people/require-password.ts'
import type { WebRuntime } from '../runtime.ts'
import { erase } from './erase.ts'

export const erasureSchema = z.strictObject({
  /** Of whoever does it. */
  password: passwordSchema,
})

type Erasing = Pick<WebRuntime, 'auth' | 'guesses' | 'database' | 'queue' | 'staleCookies' | 'log'>

/** Erases whoever asks, by their password. @throws Refusal */
export async function eraseOwnAccount(
  runtime: Erasing,
  person: Person,
  password: string,
  now: Date,
): Promise<void> {
  requireSite(person, 'account.manage')
  await requirePassword(runtime, person, password)
  await erase(runtime, { id: person.id, actorId: person.id, ownsAddress: false }, now)
}

/** Erases somebody else, by the password of the administrator who does it. @throws Refusal */
export async function eraseAccountOf(
  runtime: Erasing,
  person: Person,
  { id, password }: { id: string; password: string },
  now: Date,
): Promise<void> {
  requireSite(person, 'people.manage')
  await requirePassword(runtime, person, password)
  await erase(runtime, { id, actorId: person.id, ownsAddress: true }, now)
}
