import { z } from 'zod'
import type { CourseRole } from '../access/rules.ts'
import { deceiving } from '../courses/fields.ts'
import type { Columns } from './columns.ts'
import { type RosterMessage, sayOfRoster } from './messages.ts'
import type { Row } from './read-rows.ts'
import type { RosterError, RosterField } from './roster.ts'

/** Characters of each field, as where one is typed. No e-mail address has more (RFC 5321, 4.5.3.1.3). */
const limits = { email: 254, name: 200, studentNumber: 80, canvasId: 80, section: 80, role: 80 }

/** Characters of a wrong value that its message tells. */
const shownCharacters = 60

type CandidateField = keyof typeof limits

const candidateFields = ['email', 'name', 'studentNumber', 'canvasId', 'section', 'role'] as const

/** What a row says of somebody; empty where it says nothing. The e-mail address is in lower case. */
export type Candidate = Record<CandidateField, string>

/** As sign-up has it: whoever is on a roster can have an account. */
const emailSchema = z.email()

const roleOf = new Map<string, CourseRole>([
  ['', 'student'],
  ['student', 'student'],
  ['学生', 'student'],
  ['assistant', 'assistant'],
  ['ta', 'assistant'],
  ['teachingassistant', 'assistant'],
  ['noneditingteacher', 'assistant'],
  ['助教', 'assistant'],
  ['instructor', 'instructor'],
  ['teacher', 'instructor'],
  ['教师', 'instructor'],
  ['老师', 'instructor'],
])

/** The role that a word means; no word means a student. */
export function findRole(word: string): CourseRole | undefined {
  return roleOf.get(word.toLowerCase().replace(/[\s_.-]/g, ''))
}

export function readCandidate({ fields }: Row, { indexOf, isCanvas }: Columns): Candidate {
  const read = (field: RosterField) => clean(fields[indexOf.get(field) ?? -1] ?? '')
  const whole = isCanvas ? inOrder(read('name')) : read('name')
  return {
    email: read('email').toLowerCase(),
    name: indexOf.has('name') ? whole : joined(read('givenName'), read('surname')),
    studentNumber: read('studentNumber'),
    canvasId: read('canvasId'),
    section: read('section'),
    role: read('role'),
  }
}

/** Line breaks and tabs in a spreadsheet's cell count as spaces. */
function clean(field: string): string {
  return field.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Canvas has “Last, First” and “Last, First, Suffix”. */
function inOrder(name: string): string {
  const [surname = '', givenName = '', ...suffixes] = name.split(',').map((part) => part.trim())
  return [joined(givenName, surname), ...suffixes].join(' ').trim()
}

function joined(givenName: string, surname: string): string {
  const isChinese = /^\p{Script=Han}+$/u.test(surname + givenName)
  return isChinese ? surname + givenName : `${givenName} ${surname}`.trim()
}

/** What is wrong with a candidate alone: at most one error a field. */
export function checkCandidate(candidate: Candidate, line: number, columns: Columns): RosterError[] {
  return candidateFields.flatMap((field) => {
    const fault = findFault(field, candidate[field])
    return fault === undefined ? [] : [{ ...fault, line, ...columnOf(field, columns) }]
  })
}

/** Where a field comes from, as errors have it. */
export function columnOf(field: CandidateField, { taken }: Columns): { column?: string } {
  const sources: RosterField[] = field === 'name' ? ['name', 'surname', 'givenName'] : [field]
  const source = taken.find((column) => sources.includes(column.field))
  return source === undefined ? {} : { column: source.header }
}

function findFault(field: CandidateField, value: string): RosterMessage | undefined {
  const limit = limits[field]
  if (deceiving.test(value)) return sayOfRoster('unseen-characters')
  if (value.length > limit) return sayOfRoster('too-long', { actual: value.length, limit })
  const actual = value.slice(0, shownCharacters).toWellFormed()
  if (field === 'email') return findEmailFault(value, actual)
  if (field === 'name' && value === '') return sayOfRoster('name-missing')
  if (field === 'role' && findRole(value) === undefined) return sayOfRoster('role-unknown', { actual })
  return undefined
}

function findEmailFault(email: string, actual: string): RosterMessage | undefined {
  if (email === '') return sayOfRoster('email-missing')
  return emailSchema.safeParse(email).success ? undefined : sayOfRoster('email-malformed', { actual })
}
