import { cleanText } from '../../grader/engine/clean-text.ts'
import { findField, plainHeader } from './header-names.ts'
import { type RosterMessage, sayOfRoster } from './messages.ts'
import type { Row } from './read-rows.ts'
import type { RosterField, TakenColumn } from './roster.ts'

/** Characters of a header that are shown. */
const shownCharacters = 100

export interface Columns {
  /** Where each field stands in a row. */
  indexOf: Map<RosterField, number>
  taken: TakenColumn[]
  ignored: string[]
  /** Of a file that Canvas has exported. */
  isCanvas: boolean
}

/** What the columns of a file hold, or why that cannot be told. */
export function findColumns(header: Row, rows: readonly Row[]): Columns | RosterMessage {
  const plainHeaders = header.fields.map(plainHeader)
  const shownHeaders = header.fields.map(shownHeader)
  const isCanvas = ['student', 'sisuserid', 'sisloginid'].some((name) => plainHeaders.includes(name))
  const fields = fieldsOf(plainHeaders, uncertainFields(plainHeaders, rows, isCanvas))
  return (
    findFault(fields, shownHeaders, plainHeaders.includes('sisloginid')) ?? {
      ...split(fields, shownHeaders),
      isCanvas,
    }
  )
}

/** What headers mean in this file, where no other column means it: Canvas's logins may be e-mail addresses. */
function uncertainFields(plainHeaders: readonly string[], rows: readonly Row[], isCanvas: boolean) {
  const uncertain = new Map<string, RosterField>([['id', isCanvas ? 'canvasId' : 'studentNumber']])
  const login = plainHeaders.indexOf('sisloginid')
  if (rows.some(({ fields }) => fields[login]?.includes('@'))) uncertain.set('sisloginid', 'email')
  return uncertain
}

function fieldsOf(plainHeaders: readonly string[], uncertain: ReadonlyMap<string, RosterField>) {
  const certain = plainHeaders.map(findField)
  return plainHeaders.map((plain, index) => {
    const field = certain[index]
    const isPartOfName = field === 'givenName' || field === 'surname'
    if (field !== undefined) return isPartOfName && certain.includes('name') ? undefined : field
    const guess = uncertain.get(plain)
    return certain.includes(guess) ? undefined : guess
  })
}

function findFault(
  fields: readonly (RosterField | undefined)[],
  shownHeaders: readonly string[],
  hasLogin: boolean,
): RosterMessage | undefined {
  const second = fields.findIndex((field, index) => field !== undefined && fields.indexOf(field) < index)
  if (second >= 0) {
    const first = fields.indexOf(fields[second])
    return sayOfRoster('column-twice', {
      first: shownHeaders[first] ?? '',
      second: shownHeaders[second] ?? '',
    })
  }
  if (!fields.includes('email')) return sayOfRoster(hasLogin ? 'login-no-email' : 'no-email-column')
  const hasName = fields.some((field) => field === 'name' || field === 'givenName' || field === 'surname')
  return hasName ? undefined : sayOfRoster('no-name-column')
}

function split(fields: readonly (RosterField | undefined)[], shownHeaders: readonly string[]) {
  const indexOf = new Map<RosterField, number>()
  const taken: TakenColumn[] = []
  const ignored: string[] = []
  for (const [index, header] of shownHeaders.entries()) {
    const field = fields[index]
    if (field === undefined) {
      if (header !== '') ignored.push(header)
      continue
    }
    indexOf.set(field, index)
    taken.push({ header, field })
  }
  return { indexOf, taken, ignored }
}

function shownHeader(header: string): string {
  return cleanText(header.replace(/\s+/g, ' ').trim().slice(0, shownCharacters))
}
