// Links that open something once, within an hour: a new password, or the proof that an address is somebody's.
//
// Theory of operation: the link's token stands behind its `#`, which no browser sends to any server: it is in no log, and whatever
// follows links in mail to look at them has used nothing. The page sends it when its visitor says so. The database has its hash.
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { paceOf } from '../pace.ts'
import { Refusal } from '../refusal.ts'
import type { WebRuntime } from '../runtime.ts'

const lifeMs = 60 * 60_000

export const tokenSchema = z.string().regex(/^[\w-]{43}$/, 'is none of a link')

type Purpose = 'reset-password' | 'verify-address'

const pages: Record<Purpose, string> = { 'reset-password': '/reset-password', 'verify-address': '/verify' }

/** As it is kept; of a reset it is better-auth's own. */
export const identifierOf = (purpose: Purpose, token: string): string => `${purpose}:${token}`

export interface OneTimeLink {
  link: string
  endsAt: Date
}

/** @param value what is kept with it */
export async function makeLink(
  { auth, environment }: Pick<WebRuntime, 'auth' | 'environment'>,
  purpose: Purpose,
  value: string,
  now: Date,
): Promise<OneTimeLink> {
  const token = randomBytes(32).toString('base64url')
  const endsAt = new Date(now.getTime() + lifeMs)
  const { internalAdapter } = await auth.$context
  await internalAdapter.createVerificationValue({
    identifier: identifierOf(purpose, token),
    value,
    expiresAt: endsAt,
  })
  return { link: `${environment.baseUrl}${pages[purpose]}#${token}`, endsAt }
}

/** A class behind one address may open its links; nobody tries tokens for long. @throws Refusal */
export const assertMayOpenLink = paceOf(
  { points: 120, seconds: 60 },
  (wait) => `Too many links were opened from here: wait ${wait} s.`,
)

export const overRefusal = () =>
  new Refusal('not-found', 'This link is over: it works once, within an hour. Ask for another one.')
