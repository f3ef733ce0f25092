import type { Runtime } from '../runtime.ts'
import { countUnread } from './data.ts'

/** How many comments somebody has not read yet, by assignment. */
export async function readUnread(
  { database }: Runtime,
  userId: string,
): Promise<ReadonlyMap<string, number>> {
  const counts = await countUnread(database, userId)
  return new Map(counts.map(({ assignmentId, count }) => [assignmentId, count]))
}
