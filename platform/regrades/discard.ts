import { writeEntries } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { requireRegrade } from './access.ts'
import { lockRegrade, writeDiscarded } from './data.ts'
import { entriesOf } from './entries.ts'

/**
 * Ends a regrade that is not applied; what is not judged yet is not judged any more. A second time changes nothing.
 * @throws Refusal where it is applied
 */
export async function discardRegrade(runtime: Runtime, person: Person, id: string, now: Date): Promise<void> {
  const { access, regrade } = await requireRegrade(runtime, person, id)
  await runtime.database.prisma.$transaction(async (transaction) => {
    const { appliedAt, discardedAt } = await lockRegrade(transaction, regrade)
    if (appliedAt)
      throw new Refusal('conflict', 'This regrade is applied: undo it first.', { key: 'regradeApplied' })
    if (discardedAt) return
    await writeDiscarded(transaction, id, now)
    await writeEntries(
      transaction,
      entriesOf({ access, regrade }, { action: 'regrade.discarded', at: now, details: {} }, []),
    )
  })
}
