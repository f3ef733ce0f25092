import { z } from 'zod'
import { requireSite } from '../access/site.ts'
import { outdateCookies } from '../auth/outdate-cookies.ts'
import { newPasswordSchema, passwordSchema } from '../auth/password-rules.ts'
import type { Person } from '../auth/person.ts'
import type { WebRuntime } from '../runtime.ts'
import { deleteResetLinks } from './data.ts'
import { requirePassword } from './require-password.ts'

export const passwordChangeSchema = z.strictObject({ current: passwordSchema, password: newPasswordSchema })

export interface PasswordChange {
  current: string
  password: string
}

/**
 * Sets another password, and ends all sessions but a new one for whoever asks, and all links to a new password.
 * @param headers of the request, with its session
 * @returns headers of the answer, with the new session
 * @throws Refusal
 */
export async function changePassword(
  runtime: Pick<WebRuntime, 'auth' | 'guesses' | 'database' | 'queue' | 'staleCookies'>,
  person: Person,
  { current, password }: PasswordChange,
  headers: Headers,
  now: Date,
): Promise<Headers> {
  requireSite(person, 'account.manage')
  await requirePassword(runtime, person, current)
  const changed = await runtime.auth.api.changePassword({
    body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
    ...{ headers, returnHeaders: true },
  })
  await deleteResetLinks(runtime.database.prisma, person.id)
  await outdateCookies(runtime, person.id, now)
  return changed.headers
}
