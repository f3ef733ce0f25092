import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { sourceLimitBytes } from '../submissions/submit.ts'
import { type Draft, findOptionalDraft, writeDraft } from './data.ts'

export const saveDraftSchema = z.strictObject({
  source: z.string().max(sourceLimitBytes),
  /** The revision that the editor started from; 0 where there was none. */
  basedOn: z.int().nonnegative(),
})

export type SavedDraft = { saved: true; revision: number } | { saved: false; other: Draft }

/**
 * Keeps what the editor holds. Where another tab saved in between, nothing is overwritten: the other draft is returned.
 * @throws Refusal
 */
export async function saveDraft(
  { database, shelf }: Runtime,
  userId: string,
  exercise: string,
  { source, basedOn }: z.infer<typeof saveDraftSchema>,
  now: Date,
): Promise<SavedDraft> {
  if (!shelf.findOptional(exercise)) throw new Refusal('not-found', `There is no exercise '${exercise}'.`)
  if (await writeDraft(database, { userId, exercise, source, savedAt: now }, basedOn))
    return { saved: true, revision: basedOn + 1 }
  const other = await findOptionalDraft(database, userId, exercise)
  if (!other) return saveDraft({ database, shelf } as Runtime, userId, exercise, { source, basedOn: 0 }, now)
  // A save whose answer was lost on the way is sent again: it is there already.
  return other.source === source ? { saved: true, revision: other.revision } : { saved: false, other }
}
