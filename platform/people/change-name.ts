import { z } from 'zod'
import { requireSite } from '../access/site.ts'
import { outdateCookies } from '../auth/outdate-cookies.ts'
import type { Person } from '../auth/person.ts'
import { paceOf } from '../pace.ts'
import type { WebRuntime } from '../runtime.ts'
import { writeName } from './data.ts'
import { nameSchema } from './name.ts'

export const accountChangeSchema = z.strictObject({ name: nameSchema })

const assertPace = paceOf(
  { points: 30, seconds: 3_600 },
  (wait) => `You have changed your name often enough for now: wait ${wait} s.`,
)

/** What somebody is called from now on; on the rosters of courses they stay what their instructors call them. @throws Refusal */
export async function changeName(
  runtime: Pick<WebRuntime, 'database' | 'queue' | 'staleCookies'>,
  person: Person,
  name: string,
  now: Date,
): Promise<void> {
  requireSite(person, 'account.manage')
  await assertPace(person.id)
  await writeName(runtime.database.prisma, person.id, name)
  await outdateCookies(runtime, person.id, now)
}
