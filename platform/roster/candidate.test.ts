import { describe, expect, test } from 'vitest'
import { readRoster } from './read-roster.ts'
import { isImportable } from './roster.ts'

const read = (text: string) => readRoster(Buffer.from(text), [])

/** What is wrong, as [line, column, key]. */
const errorsOf = (text: string) =>
  read(text).errors.map(({ line, column, messageKey }) => [line, column, messageKey])

describe('roles are', () => {
  test.each([
    ['', 'student'],
    ['Student', 'student'],
    ['ta', 'assistant'],
    ['Teaching Assistant', 'assistant'],
    ['Non-editing teacher', 'assistant'],
    ['助教', 'assistant'],
    ['Teacher', 'instructor'],
    ['INSTRUCTOR', 'instructor'],
    ['教师', 'instructor'],
  ])('%j: %s', (word, role) => {
    expect(read(`Email,Name,Role\na@example.edu,A,${word}\n`).lines[0]?.line.role).toBe(role)
  })
})

describe('names are', () => {
  test.each([
    ['put together', 'First name,Last name,Email\nAda,Lovelace,a@example.edu\n', 'Ada Lovelace'],
    [
      'put together where a part is missing',
      'First name,Last name,Email\n,Lovelace,a@example.edu\n',
      'Lovelace',
    ],
    ['put together as Chinese does it', '名,姓,邮箱\n小明,王,a@example.edu\n', '王小明'],
    ['put in order of Canvas', 'Student,Email\n"Lovelace, Ada",a@example.edu\n', 'Ada Lovelace'],
    ['put in order with a suffix', 'Student,Email\n"Lovelace, Ada, Jr.",a@example.edu\n', 'Ada Lovelace Jr.'],
    ['left where there is no comma', 'Student,Email\n王小明,a@example.edu\n', '王小明'],
    [
      'left in parts of Canvas',
      'LastName,FirstName,ID,SIS Login ID\n"Smith, III",Ada,1,a@example.edu\n',
      'Ada Smith, III',
    ],
    ['left with a comma elsewhere', 'Name,Email\n"Lovelace, Ada",a@example.edu\n', 'Lovelace, Ada'],
    ['composed', 'Name,Email\nZoe\u0308,a@example.edu\n', 'Zoë'],
    ['one line', 'Name,Email\n"Ada\n\t Lovelace",a@example.edu\n', 'Ada Lovelace'],
  ])('%s', (_, text, name) => {
    expect(read(text).lines[0]?.line.name).toBe(name)
  })
})

describe('a line has an error where', () => {
  test.each([
    ['email-missing', 'Email', ',Ada,,'],
    ['email-malformed', 'Email', 'ada,Ada,,'],
    ['email-malformed', 'Email', 'ada@example,Ada,,'],
    ['email-malformed', 'Email', 'ada @example.edu,Ada,,'],
    ['email-malformed', 'Email', 'ada@example.edu bob@example.edu,Ada,,'],
    ['too-long', 'Email', `${'a'.repeat(243)}@example.edu,Ada,,`],
    ['name-missing', 'Name', 'ada@example.edu, ,,'],
    ['too-long', 'Name', `ada@example.edu,${'a'.repeat(201)},,`],
    ['too-long', 'Number', `ada@example.edu,Ada,${'1'.repeat(81)},`],
    ['unseen-characters', 'Name', 'ada@example.edu,A\u0000da,,'],
    ['unseen-characters', 'Name', 'ada@example.edu,Ada\u202egpj,,'],
    ['unseen-characters', 'Name', 'ada@example.edu,\u2067Ada,,'],
    ['unseen-characters', 'Number', 'ada@example.edu,Ada,7\u001b[2J,'],
    ['unseen-characters', 'Email', 'ada\u0007@example.edu,Ada,,'],
    ['role-unknown', 'Role', 'ada@example.edu,Ada,,admin'],
    ['role-unknown', 'Role', 'ada@example.edu,Ada,,__proto__'],
    ['field-count', undefined, 'ada@example.edu,Ada'],
    ['field-count', undefined, 'ada@example.edu,Ada,,,'],
  ])('%s (%s)', (key, column, line) => {
    const text = `Email,Name,Student number,Role\nbob@example.edu,Bob,,\n${line}\n`
    expect(errorsOf(text)).toEqual([[3, column === 'Number' ? 'Student number' : column, key]])
    expect(read(text).lines).toHaveLength(1)
    expect(isImportable(read(text))).toBe(false)
  })

  test('an e-mail address or a student number is there again, by the line that had it first', () => {
    const text = 'Email,Name,Student number\na@example.edu,A,1\n\nA@EXAMPLE.edu,B,2\nc@example.edu,C,1\n'
    expect(read(text).errors).toMatchObject([
      { line: 4, column: 'Email', messageKey: 'email-twice', messageParameters: { first: 2 } },
      {
        line: 5,
        column: 'Student number',
        messageKey: 'student-number-twice',
        messageParameters: { first: 2 },
      },
    ])
  })

  test('students without a number are no duplicates', () => {
    expect(errorsOf('Email,Name,Student number\na@example.edu,A,\nb@example.edu,B,\n')).toEqual([])
  })

  test('a field above has line breaks', () => {
    expect(errorsOf('Email,Name,Note\r\na@example.edu,A,"x\r\n\r\ny"\r\nb,B,\r\n')).toEqual([
      [5, 'Email', 'email-malformed'],
    ])
  })

  test('several fields are wrong: one error each', () => {
    expect(errorsOf('Email,Name,Role\n,,boss\n')).toEqual([
      [2, 'Email', 'email-missing'],
      [2, 'Name', 'name-missing'],
      [2, 'Role', 'role-unknown'],
    ])
  })

  test('a wrong value is long, of which the message tells the beginning', () => {
    const [error] = read(`Email,Name\n${'🙂'.repeat(100)},A\n`).errors
    expect(error?.messageParameters).toEqual({ actual: '🙂'.repeat(30) })
  })
})
