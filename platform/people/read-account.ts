import { requireSite } from '../access/site.ts'
import type { SignedIn } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { type Account, findOptionalAccount, listSessions, type OpenSession } from './data.ts'

export interface OwnAccount extends Account {
  /** The last used first. */
  sessions: (OpenSession & { isThis: boolean })[]
}

/** One's own account as the database has it now. @throws Refusal */
export async function readAccount(
  { database }: Pick<Runtime, 'database'>,
  { person, sessionId }: SignedIn,
  now: Date,
): Promise<OwnAccount> {
  requireSite(person, 'account.manage')
  const [account, sessions] = await Promise.all([
    findOptionalAccount(database, { id: person.id }),
    listSessions(database, person.id, now),
  ])
  if (!account) throw new Refusal('not-signed-in', 'Nobody is signed in: sign in first.')
  return { ...account, sessions: sessions.map((one) => ({ ...one, isThis: one.id === sessionId })) }
}
