import { requireSite } from '../access/site.ts'
import type { Person } from '../auth/person.ts'
import type { Runtime } from '../runtime.ts'
import { type ApiKey, listKeys } from './data.ts'

/** One's own API keys, newest first. @throws Refusal */
export async function listOwnKeys(
  { database }: Pick<Runtime, 'database'>,
  person: Person,
): Promise<ApiKey[]> {
  requireSite(person, 'account.manage')
  return listKeys(database, person.id)
}
