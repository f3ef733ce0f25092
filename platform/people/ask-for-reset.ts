import { z } from 'zod'
import { paceOf } from '../pace.ts'
import { Refusal } from '../refusal.ts'
import { reportFault, type WebRuntime } from '../runtime.ts'
import { findOptionalAccount } from './data.ts'
import type { MailWords } from './mail-words.ts'
import { makeLink } from './one-time-link.ts'

export const resetRequestSchema = z.strictObject({ email: z.email().max(254) })

const tooMany = (wait: number) => `Too many links were asked for: wait ${wait} s.`

/** Nobody's mailbox is filled. */
const assertForAccount = paceOf({ points: 5, seconds: 3_600 }, tooMany)
/** A class behind one address may forget its passwords. */
const assertForAddress = paceOf({ points: 60, seconds: 3_600 }, tooMany)

/**
 * Whether a link may be asked for now. It is the same whether there is such an account or not.
 * @param from the network address of whoever asks
 * @throws Refusal
 */
export async function assertMayAskForReset(
  { mailer }: Pick<WebRuntime, 'mailer'>,
  email: string,
  from: string,
): Promise<void> {
  if (!mailer)
    throw new Refusal('conflict', 'No mail is sent from here: ask an administrator for a link instead.')
  await assertForAddress(from)
  await assertForAccount(email.toLowerCase())
}

/**
 * Mails a link to a new password to whoever has an account of this address. To be done when the answer is sent, which is then the
 * same for an address that has none, and takes as long.
 */
export async function mailResetLink(runtime: WebRuntime, email: string, words: MailWords): Promise<void> {
  try {
    const account = await findOptionalAccount(runtime.database, { email: email.toLowerCase() })
    if (!account) return
    const { link } = await makeLink(runtime, 'reset-password', account.id, new Date())
    await runtime.mailer?.send({ to: account.email, subject: words.subject, text: words.text(link) })
  } catch (error) {
    reportFault(runtime, error, 'a link to a new password could not be mailed')
  }
}
