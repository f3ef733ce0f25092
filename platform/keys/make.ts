import { randomUUID } from 'node:crypto'
import { requireSite } from '../access/site.ts'
import type { Person } from '../auth/person.ts'
import { paceOf } from '../pace.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { insertKey, lockKeys } from './data.ts'
import { createKey, hashOf, startOf } from './key.ts'
import { keyLimits, type NewKey } from './rules.ts'

const dayMs = 86_400_000

const assertPace = paceOf(
  { points: 60, seconds: 3_600 },
  (wait) => `You have made API keys often enough for now: wait ${wait} s.`,
)

export interface MadeKey {
  id: string
  /** Shown this once: what is kept does not tell it. */
  key: string
  expiresAt: Date
}

/** Makes a key that a program asks with in its owner's place. @throws Refusal */
export async function makeKey(
  { database }: Pick<Runtime, 'database'>,
  person: Person,
  { name, days }: NewKey,
  now: Date,
): Promise<MadeKey> {
  requireSite(person, 'account.manage')
  await assertPace(person.id)
  const [id, key] = [randomUUID(), createKey()]
  const expiresAt = new Date(now.getTime() + days * dayMs)
  await database.prisma.$transaction(async (transaction) => {
    if ((await lockKeys(transaction, person.id)) >= keyLimits.perPerson)
      throw new Refusal('conflict', `You have ${keyLimits.perPerson} API keys: revoke one first.`)
    const secret = { start: startOf(key), hash: hashOf(key) }
    await insertKey(transaction, { id, userId: person.id, name, ...secret, createdAt: now, expiresAt })
  })
  return { id, key, expiresAt }
}
