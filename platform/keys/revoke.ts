import { isUuid } from '../access/course.ts'
import { requireSite } from '../access/site.ts'
import type { Person } from '../auth/person.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { deleteKey } from './data.ts'

/** From now on the key opens nothing. @throws Refusal */
export async function revokeKey(
  { database }: Pick<Runtime, 'database'>,
  person: Person,
  id: string,
): Promise<void> {
  requireSite(person, 'account.manage')
  if (!isUuid(id) || !(await deleteKey(database, person.id, id)))
    throw new Refusal('not-found', 'You have no such API key.')
}
