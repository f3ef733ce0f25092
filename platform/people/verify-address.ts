import { z } from 'zod'
import { requireSite } from '../access/site.ts'
import type { Person } from '../auth/person.ts'
import { paceOf } from '../pace.ts'
import { Refusal } from '../refusal.ts'
import { reportFault, type WebRuntime } from '../runtime.ts'
import { findOptionalAccount, writeVerified } from './data.ts'
import type { MailWords } from './mail-words.ts'
import { assertMayOpenLink, identifierOf, makeLink, overRefusal, tokenSchema } from './one-time-link.ts'

export const verificationSchema = z.strictObject({ token: tokenSchema })

const assertPace = paceOf(
  { points: 5, seconds: 3_600 },
  (wait) => `Too many links were asked for: wait ${wait} s.`,
)

/** Mails a link by which somebody shows that their address is theirs. @throws Refusal */
export async function mailVerification(
  runtime: WebRuntime,
  person: Person,
  words: MailWords,
  now: Date,
): Promise<void> {
  requireSite(person, 'account.manage')
  const { mailer, database } = runtime
  if (!mailer) throw new Refusal('conflict', 'No mail is sent from here.')
  const account = await findOptionalAccount(database, { id: person.id })
  if (account?.emailVerified) throw new Refusal('conflict', 'Your address is confirmed already.')
  await assertPace(person.id)
  const { link } = await makeLink(runtime, 'verify-address', valueOf(person.id), now)
  try {
    await mailer.send({ to: person.email, subject: words.subject, text: words.text(link) })
  } catch (error) {
    reportFault(runtime, error, 'a link to confirm an address could not be mailed')
    throw new Refusal('unavailable', 'The mail could not be sent: try again later.')
  }
}

/** By the link that was mailed, whoever opens it. @param from their network address @throws Refusal where it was used, or has ended */
export async function verifyAddress(
  { auth, database }: Pick<WebRuntime, 'auth' | 'database'>,
  token: string,
  from: string,
): Promise<void> {
  await assertMayOpenLink(from)
  const { internalAdapter } = await auth.$context
  const used = await internalAdapter.consumeVerificationValue(identifierOf('verify-address', token))
  if (!used) throw overRefusal()
  await writeVerified(database.prisma, used.value.slice(valueOf('').length))
}

/** Another than a reset's, so that the one ends without the other. */
export const valueOf = (userId: string): string => `address of ${userId}`
