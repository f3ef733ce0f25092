import type { CourseRole } from '../access/rules.ts'
import type { RosterMessage } from './messages.ts'

/** What a file may say of a line of a roster. An optional field is absent, null or empty where nothing is known. */
export interface LineFields {
  /** In lower case where it comes from a file. */
  email: string
  name: string
  studentNumber?: string | null
  canvasId?: string | null
  section?: string | null
  role: CourseRole
}

/** The lines that the course has, of which no two have one e-mail address. */
export type KnownRoster = readonly LineFields[]

/** What a column of a file may hold. */
export type RosterField =
  | 'email'
  | 'name'
  | 'givenName'
  | 'surname'
  | 'studentNumber'
  | 'canvasId'
  | 'section'
  | 'role'

export interface RosterError extends RosterMessage {
  /** Of the file, counted from 1: the first, where a field has line breaks. Absent where the whole file is meant. */
  line?: number
  /** The header of the column that is meant. */
  column?: string
}

export interface RosterNote extends RosterMessage {
  line?: number
}

/** Of one field; empty where there was, or will be, nothing. */
export interface FieldChange {
  field: 'name' | 'studentNumber' | 'canvasId' | 'section' | 'role'
  from: string
  to: string
}

export interface RosterChange {
  lineNumber: number
  /** As the course would have it: what the file has no column for stays as it is known. */
  line: LineFields
  state: 'new' | 'changed' | 'same'
  /** Empty unless the state is `changed`. */
  changes: FieldChange[]
}

/** What a header was taken for. */
export interface TakenColumn {
  header: string
  field: RosterField
}

/** What importing a file would do. */
export interface RosterPreview {
  /** The first 100, in the order of the file. */
  errors: RosterError[]
  /** How many errors there are besides. */
  moreErrors: number
  notes: RosterNote[]
  /** Those of the file that have no error. */
  lines: RosterChange[]
  /** Known lines whose e-mail address the file does not have. */
  missing: LineFields[]
  columns: TakenColumn[]
  /** Headers of columns that are not used. */
  ignored: string[]
}

export function isImportable({ errors }: RosterPreview): boolean {
  return errors.length === 0
}
