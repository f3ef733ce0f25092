import type { Connection } from '../database/index.ts'
import { lockStandings, writeSummaries } from '../standings/data.ts'
import { summaryOf } from '../standings/summary.ts'
import { type Application, listCounting, type Regrade, writeApplied } from './data.ts'

/** A transaction of ten thousand submissions takes a second or two. */
export const recountLimits = { maxWait: 30_000, timeout: 120_000 }

/**
 * Lets verdicts of a regrade count, or no longer, and makes the standings anew that are made of them. A verdict that comes meanwhile waits for
 * the standing, and is added to the new one.
 * @param enrolmentIds whose submissions are concerned
 * @param application null: none of its verdicts counts any more
 */
export async function recount(
  connection: Connection,
  regrade: Regrade,
  enrolmentIds: readonly string[],
  application: Application | null,
): Promise<void> {
  const standings = await lockStandings(connection, regrade, enrolmentIds)
  await writeApplied(connection, regrade.id, application)
  const attempts = await listCounting(connection, regrade, enrolmentIds)
  const attemptsOf = Map.groupBy(attempts, ({ enrolmentId }) => enrolmentId)
  const summaries = standings.map(
    ({ enrolmentId, chosenId }) =>
      [enrolmentId, summaryOf(attemptsOf.get(enrolmentId) ?? [], chosenId)] as const,
  )
  await writeSummaries(connection, regrade, new Map(summaries))
}
