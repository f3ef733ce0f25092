import { requireSite } from '../access/site.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/person.ts'
import { CannotStart } from '../cannot-start.ts'
import { paceOf } from '../pace.ts'
import { Refusal } from '../refusal.ts'
import type { WebRuntime } from '../runtime.ts'
import { type Account, findOptionalAccount } from './data.ts'
import { makeLink, type OneTimeLink } from './one-time-link.ts'

type LinkMaker = Pick<WebRuntime, 'auth' | 'database' | 'environment'>

const assertPace = paceOf(
  { points: 120, seconds: 3_600 },
  (wait) => `You have made too many links: wait ${wait} s.`,
)

/** A link to a new password, for an administrator to hand to whoever has forgotten theirs. @throws Refusal */
export async function handOutResetLink(
  runtime: LinkMaker,
  person: Person,
  userId: string,
  now: Date,
): Promise<OneTimeLink> {
  requireSite(person, 'people.manage')
  await assertPace(person.id)
  const account = await findOptionalAccount(runtime.database, { id: userId })
  if (!account) throw new Refusal('not-found', 'There is no such account.')
  return makeFor(runtime, account, person.id, now)
}

/** The same on the operator's terminal. @throws CannotStart where there is no such account */
export async function handOutResetLinkTo(
  runtime: LinkMaker,
  address: string,
  now: Date,
): Promise<OneTimeLink> {
  const account = await findOptionalAccount(runtime.database, { email: address.toLowerCase() })
  if (!account) throw new CannotStart(`Nobody has an account of the address ${address}.`)
  return makeFor(runtime, account, null, now)
}

async function makeFor(
  runtime: LinkMaker,
  { id }: Account,
  actorId: string | null,
  now: Date,
): Promise<OneTimeLink> {
  // First: there is never a link without its entry.
  await writeEntry(runtime.database.prisma, {
    ...{ at: now, actorId, courseId: null, action: 'account.link-made' },
    details: { account: id },
  })
  return makeLink(runtime, 'reset-password', id, now)
}
