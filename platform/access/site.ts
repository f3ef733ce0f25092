import type { Person } from '../auth/person.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './course.ts'
import { maySite, type SiteAction } from './rules.ts'

const refusals: Record<SiteAction, string> = {
  'account.manage': 'This is for whoever has an account: sign up first.',
  'people.manage': 'This is for administrators.',
}

/** @throws Refusal where it is not for them */
export function requireSite(person: Person, action: SiteAction): void {
  if (!maySite(action, actorOf(person, undefined))) throw new Refusal('forbidden', refusals[action])
}
