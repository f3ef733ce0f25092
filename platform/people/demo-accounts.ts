import type { Auth } from '../auth/index.ts'
import type { WebRuntime } from '../runtime.ts'
import { closeAccounts, findOptionalAccount, writeRole } from './data.ts'
import { openAccount } from './open-account.ts'

export interface DemoAccount {
  email: string
  password: string
  /** What it shows of the installation. */
  role: 'learner' | 'instructor' | 'administrator'
}

export const demoLearner = 'learner@demo.invalid'
export const demoInstructor = 'instructor@demo.invalid'

/** Everybody may know these passwords: they open an installation that only its own machine reaches. */
const demoAccounts: readonly (DemoAccount & { name: string })[] = [
  { email: demoLearner, name: 'Demo learner', password: 'demo-learner', role: 'learner' },
  { email: demoInstructor, name: 'Demo instructor', password: 'demo-instructor', role: 'instructor' },
  {
    email: 'administrator@demo.invalid',
    name: 'Demo administrator',
    password: 'demo-administrator',
    role: 'administrator',
  },
]

/**
 * Where only this machine reaches the installation, a learner, an instructor and an administrator to try it with. Where others do, these
 * accounts are shut: an installation that was tried on a laptop is not open later.
 * @returns the accounts that are open
 */
export async function provideDemoAccounts(
  runtime: Pick<WebRuntime, 'auth' | 'database' | 'environment'>,
): Promise<DemoAccount[]> {
  if (runtime.environment.isProduction) {
    await closeAccounts(
      runtime.database,
      demoAccounts.map(({ email }) => email),
    )
    return []
  }
  for (const account of demoAccounts) await provide(runtime, account)
  return demoAccounts.map(({ email, password, role }) => ({ email, password, role }))
}

async function provide(
  { auth, database }: Pick<WebRuntime, 'auth' | 'database'>,
  { email, name, password, role }: DemoAccount & { name: string },
): Promise<void> {
  const known = await findOptionalAccount(database, { email })
  const id = known?.id ?? (await openAccount(auth, { email, name, password }))
  if (known) await setPassword(auth, id, password)
  // Whoever teaches is a learner to the site: what they may do is their course's.
  const siteRole = role === 'administrator' ? role : 'learner'
  if (known?.role !== siteRole) await writeRole(database, id, siteRole)
}

async function setPassword(auth: Auth, userId: string, text: string): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.$context
  const password = await passwords.hash(text)
  const accounts = await internalAdapter.findAccounts(userId)
  if (accounts.some(({ providerId }) => providerId === 'credential'))
    await internalAdapter.updatePassword(userId, password)
  else await internalAdapter.linkAccount({ userId, accountId: userId, providerId: 'credential', password })
}
