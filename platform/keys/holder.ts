import type { Person } from '../auth/person.ts'
import { paceOf } from '../pace.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalHeldKey, type HeldKey, writeLastUse } from './data.ts'
import { hashOf } from './key.ts'
import { keyLimits } from './rules.ts'

/** The key of `authorization: Bearer …`; undefined where the request has none. */
export function findOptionalKey(headers: Headers): string | undefined {
  return /^bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1]
}

const assertPace = paceOf(
  { points: keyLimits.requestsPerMinute, seconds: 60 },
  (wait) => `This key asks too often: wait ${wait} s.`,
)

/** Whose key it is. @throws Refusal where it opens nothing, or is used too often */
export async function requireKeyHolder(
  { database }: Pick<Runtime, 'database'>,
  key: string,
  now = new Date(),
): Promise<Person> {
  const held = await findOptionalHeldKey(database, hashOf(key))
  if (!held || held.expiresAt <= now)
    throw new Refusal(
      'not-signed-in',
      'This API key opens nothing: it may be mistyped, revoked, or past its end.',
    )
  await assertPace(held.id)
  if (isWorthWriting(held, now)) await writeLastUse(database, held.id, now)
  return held.person
}

/** Not with each request: a row that is written is a row that others wait for. */
const isWorthWriting = ({ lastUsedAt }: HeldKey, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= 60_000
