import { writeEntries } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { requireRegrade } from './access.ts'
import { applicable, isChanged } from './changes.ts'
import { hasLaterApplied, listRejudged, lockRegrade } from './data.ts'
import { entriesOf, undone } from './entries.ts'
import { recount, recountLimits } from './recount.ts'

/**
 * Takes an applied regrade back: the verdicts of before count again, and it can be applied otherwise.
 * @throws Refusal where it is not applied, or a later one is
 */
export async function undoRegrade(runtime: Runtime, person: Person, id: string, now: Date): Promise<void> {
  const { access, regrade } = await requireRegrade(runtime, person, id)
  await runtime.database.prisma.$transaction(async (transaction) => {
    const { appliedAt } = await lockRegrade(transaction, regrade)
    if (!appliedAt)
      throw new Refusal('conflict', 'This regrade is not applied: there is nothing to be undone.', {
        key: 'regradeNotApplied',
      })
    if (await hasLaterApplied(transaction, regrade))
      throw new Refusal('conflict', 'A later regrade of this exercise is applied: undo that one first.', {
        key: 'laterRegrade',
      })
    const rejudged = (await listRejudged(transaction, id)).filter(({ isApplied }) => isApplied)
    const counted = applicable(rejudged, { neverLower: false, only: null })
    await recount(transaction, regrade, [...new Set(counted.map(({ enrolmentId }) => enrolmentId))], null)
    await runtime.queue.notify(transaction, { kind: 'course', id: access.course.id })
    const details = { submissions: counted.filter(isChanged).length }
    await writeEntries(
      transaction,
      entriesOf({ access, regrade }, { action: 'regrade.undone', at: now, details }, undone(counted)),
    )
  }, recountLimits)
}
