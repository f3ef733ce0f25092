import { z } from 'zod'
import { requireSite } from '../access/site.ts'
import type { Person } from '../auth/person.ts'
import type { Runtime } from '../runtime.ts'
import { type Account, listAccounts } from './data.ts'

export const peopleQuerySchema = z.strictObject({ search: z.string().max(254).default('') })

const mostFound = 50

export interface FoundAccounts {
  accounts: Account[]
  /** There are others that are not told. */
  hasMore: boolean
}

/** For administrators: whose name or address has these words in it; with no words, who came last. @throws Refusal */
export async function findAccounts(
  { database }: Pick<Runtime, 'database'>,
  person: Person,
  words: string,
): Promise<FoundAccounts> {
  requireSite(person, 'people.manage')
  const found = await listAccounts(database, words.trim(), mostFound + 1)
  return { accounts: found.slice(0, mostFound), hasMore: found.length > mostFound }
}
