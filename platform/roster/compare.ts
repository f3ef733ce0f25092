import { type Candidate, findRole } from './candidate.ts'
import type { Columns } from './columns.ts'
import type { FieldChange, LineFields, RosterChange } from './roster.ts'

const compared = ['name', 'studentNumber', 'canvasId', 'section', 'role'] as const

/** What importing a candidate would do to the line that the course has of them, if any. */
export function compare(
  candidate: Candidate,
  known: LineFields | undefined,
  { indexOf }: Columns,
): Omit<RosterChange, 'lineNumber'> {
  const after = (field: 'studentNumber' | 'canvasId' | 'section') =>
    optional(field, indexOf.has(field) ? candidate[field] : known?.[field])
  const role = indexOf.has('role') ? findRole(candidate.role) : known?.role
  const line: LineFields = {
    email: candidate.email,
    name: candidate.name,
    ...after('studentNumber'),
    ...after('canvasId'),
    ...after('section'),
    role: role ?? 'student',
  }
  if (known === undefined) return { line, state: 'new', changes: [] }
  const changes = changesOf(known, line)
  return { line, state: changes.length > 0 ? 'changed' : 'same', changes }
}

function optional(field: string, value: string | null | undefined): Partial<LineFields> {
  return value ? { [field]: value } : {}
}

function changesOf(before: LineFields, after: LineFields): FieldChange[] {
  return compared.flatMap((field) => {
    const [from, to] = [before[field] ?? '', after[field] ?? '']
    return from === to ? [] : [{ field, from, to }]
  })
}
