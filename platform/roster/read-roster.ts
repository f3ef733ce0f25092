import { type Columns, findColumns } from './columns.ts'
import { compare } from './compare.ts'
import { decodeText } from './decode-text.ts'
import { type Found, findCandidates } from './find-candidates.ts'
import { sayOfRoster } from './messages.ts'
import { readRows } from './read-rows.ts'
import type { KnownRoster, RosterError, RosterNote, RosterPreview } from './roster.ts'

const sizeLimitMiB = 20

/** Errors that a preview lists. */
const errorLimit = 100

/**
 * What importing an instructor's CSV file would do to a course's roster. Nothing is thrown for what a file may hold:
 * it is among the preview's errors, and nothing may be imported then (`isImportable`).
 * @param text the file as it came; more than 20 MiB, or 100 000 lines, are an error
 */
export function readRoster(text: Uint8Array, known: KnownRoster): RosterPreview {
  if (text.length > sizeLimitMiB * 1024 * 1024) {
    return failed(sayOfRoster('file-too-large', { limit: sizeLimitMiB }), [])
  }
  const decoded = decodeText(text)
  const isOld = decoded.encoding === 'gb18030' || decoded.encoding === 'windows-1252'
  const notes = isOld ? [sayOfRoster('old-encoding', { encoding: decoded.encoding })] : []
  const read = readRows(decoded.text)
  if ('messageKey' in read) return failed(read, notes)

  const [header, ...rows] = read
  if (header === undefined) return failed(sayOfRoster('no-lines'), notes)
  const columns = findColumns(header, rows)
  if ('messageKey' in columns) return failed(columns, notes)
  const found = findCandidates(rows, header.fields.length, columns)
  if (found.count === 0) return failed(sayOfRoster('no-lines'), [...notes, ...found.notes])
  return {
    errors: found.errors.slice(0, errorLimit),
    moreErrors: Math.max(0, found.errors.length - errorLimit),
    notes: [...notes, ...found.notes],
    ...compareAll(found, columns, known),
    columns: columns.taken,
    ignored: columns.ignored,
  }
}

/** Where the file as a whole cannot be read. */
function failed(error: RosterError, notes: RosterNote[]): RosterPreview {
  return { errors: [error], moreErrors: 0, notes, lines: [], missing: [], columns: [], ignored: [] }
}

function compareAll({ candidates, lineOfEmail }: Found, columns: Columns, known: KnownRoster) {
  const knownOf = new Map(known.map((line) => [line.email.toLowerCase(), line]))
  return {
    lines: candidates.map(({ candidate, line }) => ({
      lineNumber: line,
      ...compare(candidate, knownOf.get(candidate.email), columns),
    })),
    missing: known.filter(({ email }) => !lineOfEmail.has(email.toLowerCase())),
  }
}
