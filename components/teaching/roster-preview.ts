import type { Role } from './roster-line.ts'

/** A sentence about a file, as the server says it. */
interface FileMessage {
  messageKey: string
  messageParameters: Record<string, string | number>
  message: string
  line?: number
  column?: string
}

type ChangedField = 'name' | 'studentNumber' | 'canvasId' | 'section' | 'role'

interface PreviewedPerson {
  email: string
  name: string
  role: Role
}

/** What importing a file would do, as the server says it. */
export interface RosterPreview {
  errors: FileMessage[]
  moreErrors: number
  notes: FileMessage[]
  lines: {
    lineNumber: number
    line: PreviewedPerson
    state: 'new' | 'changed' | 'same'
    changes: { field: ChangedField; from: string; to: string }[]
  }[]
  missing: PreviewedPerson[]
  columns: { header: string; field: ChangedField | 'email' | 'givenName' | 'surname' }[]
  ignored: string[]
}

export interface PreviewedFile {
  preview: RosterPreview
  digest: string
}
