import { type Candidate, checkCandidate, columnOf, readCandidate } from './candidate.ts'
import { findCanvasLine } from './canvas-line.ts'
import type { Columns } from './columns.ts'
import { sayOfRoster } from './messages.ts'
import type { Row } from './read-rows.ts'
import type { RosterError, RosterNote } from './roster.ts'

export interface Found {
  /** Those whose lines have no error. */
  candidates: { candidate: Candidate; line: number }[]
  /** Lines that are somebody, errors or not. */
  count: number
  /** The first line of each e-mail address, errors or not. */
  lineOfEmail: Map<string, number>
  lineOfStudentNumber: Map<string, number>
  errors: RosterError[]
  notes: RosterNote[]
}

/** Whom the rows below a header of so many fields name, and what is wrong with them. */
export function findCandidates(rows: readonly Row[], fieldCount: number, columns: Columns): Found {
  const found: Found = {
    candidates: [],
    count: 0,
    lineOfEmail: new Map(),
    lineOfStudentNumber: new Map(),
    errors: [],
    notes: [],
  }
  for (const row of rows) {
    const candidate = readCandidate(row, columns)
    const skipped = columns.isCanvas ? findCanvasLine(row, candidate) : undefined
    if (skipped !== undefined) {
      found.notes.push({ ...sayOfRoster(skipped), line: row.line })
      continue
    }
    const errors = checkRow(row, candidate, fieldCount, columns, found)
    found.count += 1
    found.errors.push(...errors)
    if (errors.length === 0) found.candidates.push({ candidate, line: row.line })
  }
  return found
}

function checkRow(
  row: Row,
  candidate: Candidate,
  fieldCount: number,
  columns: Columns,
  found: Found,
): RosterError[] {
  const { fields, line } = row
  if (fields.length !== fieldCount) {
    return [{ ...sayOfRoster('field-count', { actual: fields.length, expected: fieldCount }), line }]
  }
  const errors = checkCandidate(candidate, line, columns)
  const repeated: RosterError[] = []
  const firstEmail = firstLineOf(candidate.email, line, found.lineOfEmail)
  if (firstEmail !== line) {
    repeated.push({
      ...sayOfRoster('email-twice', { first: firstEmail }),
      line,
      ...columnOf('email', columns),
    })
  }
  const firstNumber = firstLineOf(candidate.studentNumber, line, found.lineOfStudentNumber)
  if (firstNumber !== line) {
    const message = sayOfRoster('student-number-twice', { first: firstNumber })
    repeated.push({ ...message, line, ...columnOf('studentNumber', columns) })
  }
  // One error a column: what is malformed twice is not told twice.
  return [...errors, ...repeated.filter(({ column }) => !errors.some((error) => error.column === column))]
}

/** The line that had a value first, which is this one where none had it. */
function firstLineOf(value: string, line: number, lineOf: Map<string, number>): number {
  if (value === '') return line
  const first = lineOf.get(value) ?? line
  lineOf.set(value, first)
  return first
}
