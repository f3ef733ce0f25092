import { APIError, createAuthMiddleware } from 'better-auth/api'
import { z } from 'zod'
import { nameSchema } from '../people/name.ts'
import type { PasswordGuesses } from './password-guesses.ts'

/** As JSON writes it; no column of text takes it. */
const nulCharacter = '\\u0000'

const credentials = z.object({ email: z.string() })
const named = z.object({ name: nameSchema })

/** What is looked at, and counted, before better-auth does what it is asked for. */
export const authHooks = (guesses: PasswordGuesses) => ({
  before: createAuthMiddleware(async ({ path, body }) => {
    if (JSON.stringify(body ?? {}).includes(nulCharacter))
      throw new APIError('UNPROCESSABLE_ENTITY', { message: 'A text must not contain the character NUL.' })
    if (path === '/sign-up/email' && !named.safeParse(body).success)
      throw new APIError('UNPROCESSABLE_ENTITY', {
        message: 'A name has 1 to 200 characters, and all of them are seen.',
      })
    if (path === '/sign-in/email') await refuseGuess(guesses, body)
  }),
  after: createAuthMiddleware(async ({ path, body, context }) => {
    if (path !== '/sign-in/email' || !context.newSession) return
    const sent = credentials.safeParse(body)
    if (sent.success) await guesses.forget(sent.data.email)
  }),
})

async function refuseGuess(guesses: PasswordGuesses, body: unknown): Promise<void> {
  const sent = credentials.safeParse(body)
  const waitSeconds = sent.success ? await guesses.take(sent.data.email) : undefined
  if (waitSeconds !== undefined)
    throw new APIError(
      'TOO_MANY_REQUESTS',
      { message: `Too many wrong passwords for this address: try again in ${waitSeconds} s.` },
      { 'retry-after': String(waitSeconds) },
    )
}
