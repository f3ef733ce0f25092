import { requireSite } from '../access/site.ts'
import { siteActions } from '../audit/actions.ts'
import { listEntries } from '../audit/data.ts'
import type { Person } from '../auth/person.ts'
import type { Runtime } from '../runtime.ts'
import { listNames } from './data.ts'

const mostShown = 50

type SiteAction = (typeof siteActions)[number]

export interface SiteAct {
  id: string
  at: Date
  action: SiteAction
  /** null: the installation itself; undefined: somebody who has no account any more. */
  who: string | null | undefined
  whom: string | undefined
}

/** For administrators: what was done to accounts lately, newest first. @throws Refusal */
export async function listActs({ database }: Pick<Runtime, 'database'>, person: Person): Promise<SiteAct[]> {
  requireSite(person, 'people.manage')
  const entries = await listEntries(database, null, {}, mostShown)
  const acts = entries.map(({ id, at, action, actorId, details }) => ({
    ...{ id, at, action: action as SiteAction, actorId },
    account: (JSON.parse(details) as { account: string }).account,
  }))
  const ids = acts.flatMap(({ actorId, account }) => [actorId ?? [], account].flat())
  const names = await listNames(database, ids)
  return acts.map(({ actorId, account, ...act }) => ({
    ...act,
    who: actorId && names.get(actorId),
    whom: names.get(account),
  }))
}
