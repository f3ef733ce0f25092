import { z } from 'zod'
import { outdateCookies } from '../auth/outdate-cookies.ts'
import { newPasswordSchema } from '../auth/password-rules.ts'
import type { WebRuntime } from '../runtime.ts'
import { deleteResetLinks } from './data.ts'
import { assertMayOpenLink, identifierOf, overRefusal, tokenSchema } from './one-time-link.ts'

export const resetSchema = z.strictObject({ token: tokenSchema, password: newPasswordSchema })

/**
 * Sets another password by a link that was mailed, or that an administrator handed out. Whoever was signed in to the account is so no
 * longer, and its other links are over.
 * @param from the network address of whoever asks
 * @throws Refusal where the link was used, or has ended
 */
export async function resetPassword(
  runtime: Pick<WebRuntime, 'auth' | 'database' | 'queue' | 'staleCookies'>,
  { token, password }: { token: string; password: string },
  from: string,
  now: Date,
): Promise<void> {
  await assertMayOpenLink(from)
  const { auth, database } = runtime
  const { internalAdapter } = await auth.$context
  const found = await internalAdapter.findVerificationValue(identifierOf('reset-password', token))
  if (!found || found.expiresAt <= now) throw overRefusal()
  await auth.api.resetPassword({ body: { token, newPassword: password } }).catch((error: unknown) => {
    throw isOver(error) ? overRefusal() : error
  })
  await deleteResetLinks(database.prisma, found.value)
  await outdateCookies(runtime, found.value, now)
}

/** Of two who use a link at once, the second is told this. */
const isOver = (error: unknown): boolean =>
  error instanceof Error && 'body' in error && (error.body as { code?: string }).code === 'INVALID_TOKEN'
