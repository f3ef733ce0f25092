import type { Entry } from './data.ts'

/** An entry as it is told. */
export interface ToldEntry extends Entry {
  /** Who did it, or whom it is about, is not told. */
  isUnnamed?: true
}

/** Of these it is told which submission is meant, and not whose it is: by it the dispute is found. */
export const disputeActions = ['dispute.opened', 'dispute.answered']

type Details = Record<string, unknown>

/** Of these it is told whose submissions are meant, and not which. */
const withoutIds: Record<string, (details: Details) => Details> = {
  'submission.chosen': ({ was: _, is: __, ...details }) => details,
  'submission.regraded': ({ scores, ...details }) => ({
    ...details,
    scores: Array.isArray(scores) ? scores.map(([, ...beforeAndAfter]) => [null, ...beforeAndAfter]) : [],
  }),
}

/**
 * An entry of an assignment that is read without names does not say both whose a submission is and which.
 * @param anonymous ids of such assignments
 */
export function toldEntry(entry: Entry, anonymous: ReadonlySet<string>): ToldEntry {
  const details = JSON.parse(entry.details) as Details
  if (typeof details.assignmentId !== 'string' || !anonymous.has(details.assignmentId)) return entry
  const strip = withoutIds[entry.action]
  if (strip) return { ...entry, details: JSON.stringify(strip(details)) }
  if (!disputeActions.includes(entry.action)) return entry
  const actorId = entry.action === 'dispute.opened' ? null : entry.actorId
  return { ...entry, actorId, enrolmentId: null, isUnnamed: true }
}
