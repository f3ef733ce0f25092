import { writeEntries } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { requireRegrade } from './access.ts'
import { applicable, isChanged, type RegradeOptions } from './changes.ts'
import { countJudged, listRejudged, lockRegrade } from './data.ts'
import { entriesOf } from './entries.ts'
import { recount, recountLimits } from './recount.ts'

/**
 * Lets the new verdicts count, all of them at one moment.
 * @returns how many submissions have another verdict now
 * @throws Refusal where some wait to be judged, or it was applied or discarded
 */
export async function applyRegrade(
  runtime: Runtime,
  person: Person,
  id: string,
  options: RegradeOptions,
  now: Date,
): Promise<{ submissions: number }> {
  const { access, regrade } = await requireRegrade(runtime, person, id)
  return runtime.database.prisma.$transaction(async (transaction) => {
    const { appliedAt, discardedAt } = await lockRegrade(transaction, regrade)
    if (appliedAt)
      throw new Refusal('conflict', 'This regrade is applied already.', { key: 'regradeApplied' })
    if (discardedAt)
      throw new Refusal('conflict', 'This regrade was discarded: ask for another one.', {
        key: 'regradeDiscarded',
      })
    const { total, judged } = await countJudged(transaction, id)
    if (judged < total)
      throw new Refusal(
        'conflict',
        `Of ${total} submissions ${judged} are judged again: wait for the others.`,
        { key: 'regradeWaits' },
      )
    const counting = applicable(await listRejudged(transaction, id), options)
    const { neverLower, only } = options
    const concerned = [...new Set(counting.map(({ enrolmentId }) => enrolmentId))]
    const judgingIds = counting.map(({ judgingId }) => judgingId)
    await recount(transaction, regrade, concerned, { at: now, neverLower, judgingIds })
    await runtime.queue.notify(transaction, { kind: 'course', id: access.course.id })
    const submissions = counting.filter(isChanged).length
    const details = { submissions, neverLower, only: only ? concerned.length : null }
    await writeEntries(
      transaction,
      entriesOf({ access, regrade }, { action: 'regrade.applied', at: now, details }, counting),
    )
    return { submissions }
  }, recountLimits)
}
