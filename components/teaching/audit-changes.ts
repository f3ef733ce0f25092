export interface AuditChange {
  field: string
  was: unknown
  is: unknown
}

/** When a place was removed is the time of its entry. */
const untold: ReadonlySet<string> = new Set(['removedAt'])

/** What an entry's details say was changed, from what to what. Points stand there by themselves. */
export function changesOf({ was, is, scores, neverLower }: Record<string, unknown>): AuditChange[] {
  if (Array.isArray(scores))
    return scores.map(([, before, after]) => ({ field: 'score', was: before, is: after }))
  if (neverLower === true) return [{ field: 'neverLower', was: false, is: true }]
  if (typeof was === 'number' || typeof is === 'number') return [{ field: 'points', was, is }]
  if (!isRecord(is)) return []
  const before = isRecord(was) ? was : {}
  return Object.entries(is)
    .map(([field, value]) => ({ field, was: before[field], is: value }))
    .filter((change) => !untold.has(change.field) && !isSame(change.was, change.is))
}

/** Names of fields that were changed, of which the entry does not say from what: they are about a person. */
export function namesOnly({ fields, is }: Record<string, unknown>): string[] {
  const told = isRecord(is) ? is : {}
  return Array.isArray(fields) ? fields.map(String).filter((field) => !(field in told)) : []
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
