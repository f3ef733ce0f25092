import { definedOf } from '../defined.ts'
import { type Deadlines, deadlinesOf } from '../grades/deadlines.ts'
import type { Extension } from '../grades/graded-assignment.ts'
import type { Assignment, Extension as ExtensionRow } from './data.ts'

/** The times of an extension, as the rules have them. */
export const extensionOf = ({ dueAt, closesAt }: Pick<ExtensionRow, 'dueAt' | 'closesAt'>): Extension =>
  definedOf({ dueAt: dueAt ?? undefined, closesAt: closesAt ?? undefined })

/** The dates of an assignment that hold for somebody. */
export const deadlinesFor = (
  { dueAt, closesAt }: Pick<Assignment, 'dueAt' | 'closesAt'>,
  extension: Pick<ExtensionRow, 'dueAt' | 'closesAt'> | undefined,
): Deadlines => deadlinesOf({ dueAt, closesAt, ...(extension ? { extension: extensionOf(extension) } : {}) })
