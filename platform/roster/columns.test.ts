import { describe, expect, test } from 'vitest'
import { findColumns } from './columns.ts'

function find(headers: string[], ...rows: string[][]) {
  const numbered = rows.map((fields, index) => ({ line: index + 2, fields }))
  return findColumns({ line: 1, fields: headers }, numbered)
}

/** The fields that headers were taken for, in their order. */
function fieldsOf(headers: string[], ...rows: string[][]) {
  const columns = find(headers, ...rows)
  return 'taken' in columns ? columns.taken.map(({ field }) => field) : columns.messageKey
}

const names = ['Name', 'Full name', 'Student name', 'STUDENT', '姓名']

describe('headers mean a field however they are written:', () => {
  test.each([
    'Email',
    'E-Mail',
    ' e-mail address ',
    'EMAIL',
    'e_mail',
    'Mail',
    '邮箱',
    '电子邮箱',
    'Ｅｍａｉｌ',
  ])('%s', (header) => {
    expect(fieldsOf([header, 'Name'])).toEqual(['email', 'name'])
  })

  test.each(names)('%s', (header) => {
    expect(fieldsOf(['Email', header])).toEqual(['email', 'name'])
  })

  test.each([
    ['Student number', 'studentNumber'],
    ['ID number', 'studentNumber'],
    ['student_id', 'studentNumber'],
    ['SIS User ID', 'studentNumber'],
    ['学号', 'studentNumber'],
    ['ID', 'studentNumber'],
    ['Canvas ID', 'canvasId'],
    ['Section', 'section'],
    ['Groups', 'section'],
    ['班级', 'section'],
    ['Role', 'role'],
    ['角色', 'role'],
  ])('%s', (header, field) => {
    expect(fieldsOf(['Email', 'Name', header])).toEqual(['email', 'name', field])
  })
})

test('a name may come in parts, whose columns are ignored beside a whole one', () => {
  expect(fieldsOf(['First name', 'Last name', 'Email'])).toEqual(['givenName', 'surname', 'email'])
  expect(fieldsOf(['姓', '名', '邮箱'])).toEqual(['surname', 'givenName', 'email'])
  expect(find(['First name', 'Name', 'Email'])).toMatchObject({ ignored: ['First name'] })
})

describe('of Canvas', () => {
  const headers = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Quiz (12)']

  test('logins are e-mail addresses if any looks like one', () => {
    const row = ['Lovelace, Ada', '42', '007', 'ada@example.edu', 'A', '']
    expect(fieldsOf(headers, row)).toEqual(['name', 'canvasId', 'studentNumber', 'email', 'section'])
    expect(find(headers, row)).toMatchObject({ isCanvas: true, ignored: ['Quiz (12)'] })
  })

  test('logins that are none are told', () => {
    expect(fieldsOf(headers, ['Lovelace, Ada', '42', '007', 'al7', 'A', ''])).toBe('login-no-email')
  })

  test('an e-mail column goes before logins', () => {
    const columns = find([...headers, 'Email'], ['', '', '', 'ada@example.edu', '', '', ''])
    expect(columns).toMatchObject({ ignored: ['SIS Login ID', 'Quiz (12)'] })
  })
})

test('an ID beside a student number is ignored', () => {
  expect(find(['ID', 'Student number', 'Name', 'Email'])).toMatchObject({ ignored: ['ID'] })
})

test('names of what every object has are headers like others', () => {
  const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  expect(find(['Email', 'Name', ...odd])).toMatchObject({ ignored: odd })
  expect(Object.prototype).not.toHaveProperty('email')
})

test('unknown columns are ignored, twice, too; those without a header are not told', () => {
  expect(find(['Email', 'Name', 'Hobby', '', 'Hobby'])).toMatchObject({ ignored: ['Hobby', 'Hobby'] })
})

test('headers are shown without what deceives, and not in whole where they are long', () => {
  const columns = find(['Email', 'Name', 'a\u202eb\u0000c', 'x'.repeat(1_000)])
  expect(columns).toMatchObject({ ignored: ['abc', 'x'.repeat(100)] })
})

describe('what cannot be read:', () => {
  test.each([
    ['no-email-column', ['Name', 'Section']],
    ['no-name-column', ['Email', 'Section']],
    ['column-twice', ['Email', 'Name', 'E-mail address']],
    ['column-twice', ['Email', 'Name', 'ID', 'id']],
    ['column-twice', ['Email', 'First name', 'Given name']],
  ])('%s', (key, headers) => {
    expect(find(headers)).toMatchObject({ messageKey: key })
  })

  test('the columns that mean the same are named', () => {
    const columns = find(['Email', 'Group', 'Name', 'Section'])
    expect(columns).toMatchObject({ messageParameters: { first: 'Group', second: 'Section' } })
  })
})
