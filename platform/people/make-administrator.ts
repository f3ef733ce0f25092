import { randomBytes } from 'node:crypto'
import type { WebRuntime } from '../runtime.ts'
import { type Account, findOptionalAccount, writeRole } from './data.ts'
import { openAccount } from './open-account.ts'

export interface NewAdministrator {
  email: string
  /** Only where the account is new; it is kept nowhere. */
  password?: string
  /** Where it is not new: who made it, and when. Its address was proved by nobody. */
  name?: string
  since?: string
}

/** Makes the account of this address an administrator; where there is none, with a password of its own. */
export async function makeAdministrator(
  { auth, database }: Pick<WebRuntime, 'auth' | 'database'>,
  address: string,
): Promise<NewAdministrator> {
  const email = address.toLowerCase()
  const known = await findOptionalAccount(database, { email })
  if (known) return promote(database, known)
  const password = randomBytes(15).toString('base64url')
  const id = await openAccount(auth, { email, name: 'Administrator', password })
  await writeRole(database, id, 'administrator')
  return { email, password }
}

async function promote(database: WebRuntime['database'], account: Account): Promise<NewAdministrator> {
  const { id, email, name, createdAt } = account
  await writeRole(database, id, 'administrator')
  return { email, name, since: createdAt.toISOString() }
}
