import { CsvError, type Options, parse } from 'csv-parse/sync'
import { findField, plainHeader } from './header-names.ts'
import { sayOfRoster } from './messages.ts'
import type { RosterError } from './roster.ts'

/** Rows below the header. */
const rowLimit = 100_000

const columnLimit = 1000

/** Rows with another number of fields than the first; each costs the parser as much as a hundred others. */
const raggedLimit = 1000

/** The header is looked for in this many characters. */
const headerCharacters = 262_144

/** A row of the file that is not blank. */
export interface Row {
  /** The line of the file, counted from 1: the first, where a quoted field has line breaks. */
  line: number
  fields: string[]
}

const ragged = new Error('Too many rows have another number of fields than the first.')

/** The rows of a text whose fields are separated by commas, semicolons or tabs, as its header tells. */
export function readRows(text: string): Row[] | RosterError {
  // The parser would count a quoted CRLF as two lines, and ends rows by the first kind of line end only.
  const unix = text.replace(/\r\n?/g, '\n')
  const { delimiter, header } = findHeader(unix.slice(0, headerCharacters))
  if (header.length > columnLimit) return sayOfRoster('too-many-columns', { limit: columnLimit })

  const rows: Row[] = []
  let linesRead = 0
  const options: Options = {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    // The header and one row more than are read: enough to know that there are too many.
    to: rowLimit + 2,
    on_record(fields, { lines, invalid_field_length }) {
      if (invalid_field_length > raggedLimit) throw ragged
      linesRead = lines
      rows.push({ line: lines - countLineBreaks(fields), fields })
      return null
    },
  }
  try {
    parse(unix, options)
  } catch (error) {
    if (error === ragged) return sayOfRoster('ragged', { limit: raggedLimit })
    if (!(error instanceof CsvError)) throw error
    return { ...sayOfRoster('broken-quotes'), line: nextLine(unix, linesRead) }
  }
  if (rows.length > rowLimit + 1) return sayOfRoster('too-many-lines', { limit: rowLimit })
  return rows.filter(({ fields }) => fields.some((field) => field.trim() !== ''))
}

function countLineBreaks(fields: readonly string[]): number {
  return fields.reduce((count, field) => count + field.split('\n').length - 1, 0)
}

/** The first line that is not blank after so many. */
function nextLine(text: string, linesRead: number): number {
  return text.split('\n').findIndex((line, index) => index >= linesRead && line !== '') + 1
}

/** The delimiter under which most columns are known, and of these the one that makes most columns. */
function findHeader(text: string): { delimiter: string; header: string[] } {
  const [best] = [',', ';', '\t']
    .map((delimiter) => ({ delimiter, header: headerBy(delimiter, text) }))
    .map((found) => ({ ...found, known: countKnown(found.header) }))
    .sort((one, other) => other.known - one.known || other.header.length - one.header.length)
  return best ?? { delimiter: ',', header: [] }
}

function headerBy(delimiter: string, text: string): string[] {
  const options: Options = { delimiter, record_delimiter: '\n', skip_empty_lines: true, to: 1 }
  try {
    return parse(text, options)[0] ?? []
  } catch (error) {
    // Under a wrong delimiter, quotation marks stand inside of fields.
    if (error instanceof CsvError) return []
    throw error
  }
}

function countKnown(headers: readonly string[]): number {
  return headers.filter((header) => findField(plainHeader(header)) !== undefined).length
}
