import { expect, test } from 'vitest'
import { readRows } from './read-rows.ts'

test.each([
  [',', 'Name,Email'],
  [';', 'Name;Email'],
  ['\t', 'Name\tEmail'],
  [',', '"Name; as given",Email'],
  [';', 'Full name;Email;"Group, or section, or class"'],
  [';', 'Email;Name, first name first, please'],
  ['\t', 'Email\t"Na""me, or; such"'],
])('%j separates the fields of %s', (delimiter, header) => {
  const rows = readRows(`${header}\na${delimiter}b\n`)
  expect(rows).toHaveProperty('1', { line: 2, fields: ['a', 'b'] })
})

test.each(['\n', '\r\n', '\r'])('lines end by %j, inside of quotation marks, too', (end) => {
  const text = ['Email,Note', '', 'a,"one', '', 'two"', 'b,"say ""x"""', ' , ', 'c,d'].join(end)
  expect(readRows(text)).toEqual([
    { line: 1, fields: ['Email', 'Note'] },
    { line: 3, fields: ['a', 'one\n\ntwo'] },
    { line: 6, fields: ['b', 'say "x"'] },
    { line: 8, fields: ['c', 'd'] },
  ])
})

test('line ends may be mixed', () => {
  const rows = readRows('Email\r\na\nb\rc')
  expect(rows).toEqual([1, 2, 3, 4].map((line) => ({ line, fields: [expect.any(String)] })))
})

test.each([
  ['never closed', 'Email,Name\na,b\n"c,d\ne,f\n'],
  ['in the middle', 'Email,Name\n\nc,d "e" f\n'],
  ['followed by text', 'Email,Name\na,b\n"c"d,e\n'],
])('a quotation mark %s is an error of the line where the row begins', (_, text) => {
  expect(readRows(text)).toMatchObject({ messageKey: 'broken-quotes', line: 3 })
})

test('a broken header is an error of the first line', () => {
  expect(readRows('"Email,Name\na,b\n')).toMatchObject({ messageKey: 'broken-quotes', line: 1 })
})

test('a hundred thousand lines are read, and one more is not', () => {
  const lines = 'a,b\n'.repeat(100_000)
  expect(readRows(`Email,Name\n${lines}`)).toHaveLength(100_001)
  expect(readRows(`Email,Name\n${lines}c,d`)).toMatchObject({ messageKey: 'too-many-lines' })
})

// Far above what it takes, and far below what it would take to parse them in whole.
test('a million lines are refused at once', { timeout: 3_000 }, () => {
  const text = `Email,Name\n${'a@example.edu,b\n'.repeat(1_000_000)}`
  expect(readRows(text)).toMatchObject({ messageKey: 'too-many-lines' })
})

test('twenty million blank lines are no lines', () => {
  expect(readRows(`Email,Name\n${'\n'.repeat(20_000_000)}a,b`)).toHaveLength(2)
})

test('a hundred thousand lines of another number of fields are one error', { timeout: 3_000 }, () => {
  const text = `Email,Name\n${'a@example.edu;b\n'.repeat(100_000)}`
  expect(readRows(text)).toMatchObject({ messageKey: 'ragged' })
})

test('a header of more than a thousand columns is refused', () => {
  expect(readRows(`Email${','.repeat(999)}\n`)).toHaveLength(1)
  expect(readRows(`Email${','.repeat(1_000)}\n`)).toMatchObject({ messageKey: 'too-many-columns' })
  expect(readRows(','.repeat(20 * 1024 * 1024))).toMatchObject({ messageKey: 'too-many-columns' })
})

test('an empty text has no rows', () => {
  expect(readRows('')).toEqual([])
  expect(readRows('\n\n , \n')).toEqual([])
})
