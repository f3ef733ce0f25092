import { definedOf } from '../defined.ts'
import type { Extension } from '../grades/graded-assignment.ts'
import type { Extension as ExtensionRow } from './data.ts'

/** The times of an extension, as the rules have them. */
export const extensionOf = ({ dueAt, closesAt }: Pick<ExtensionRow, 'dueAt' | 'closesAt'>): Extension =>
  definedOf({ dueAt: dueAt ?? undefined, closesAt: closesAt ?? undefined })
