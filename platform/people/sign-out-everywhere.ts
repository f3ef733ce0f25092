import { requireSite } from '../access/site.ts'
import { outdateCookies } from '../auth/outdate-cookies.ts'
import type { Person } from '../auth/person.ts'
import type { WebRuntime } from '../runtime.ts'

/**
 * Ends all sessions of somebody, this one included.
 * @param headers of the request, with its session
 * @returns headers of the answer, which take its cookies back
 * @throws Refusal
 */
export async function signOutEverywhere(
  runtime: Pick<WebRuntime, 'auth' | 'database' | 'queue' | 'staleCookies'>,
  person: Person,
  headers: Headers,
  now: Date,
): Promise<Headers> {
  requireSite(person, 'account.manage')
  const { internalAdapter } = await runtime.auth.$context
  await internalAdapter.deleteUserSessions(person.id)
  await outdateCookies(runtime, person.id, now)
  return (await runtime.auth.api.signOut({ headers, returnHeaders: true })).headers
}
