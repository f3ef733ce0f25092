import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRoster } from './read-roster.ts'
import { isImportable, type KnownRoster } from './roster.ts'

const read = (text: string, known: KnownRoster = []) => readRoster(Buffer.from(text), known)

const ada = { email: 'ada@example.edu', name: 'Ada Lovelace', role: 'student' } as const

test('a file of new people can be imported', () => {
  const preview = read(
    'Email,Name,Student number,Canvas ID,Section,Role\nAda@Example.EDU, Ada Lovelace ,007,42,A,TA\n',
  )
  const line = { ...ada, studentNumber: '007', canvasId: '42', section: 'A', role: 'assistant' }
  expect(preview).toMatchObject({ errors: [], moreErrors: 0, notes: [], missing: [], ignored: [] })
  expect(preview.lines).toEqual([{ lineNumber: 2, line, state: 'new', changes: [] }])
  expect(preview.columns[0]).toEqual({ header: 'Email', field: 'email' })
  expect(isImportable(preview)).toBe(true)
})

describe('exports are read:', () => {
  test("Canvas's, without its lines that are nobody", () => {
    const preview = read(
      [
        'Student,ID,SIS User ID,SIS Login ID,Section,Quiz (12),Final Score',
        ',,,,,Manual Posting,',
        '    Points Possible,,,,,10.00,(read only)',
        '"Lovelace, Ada",42,007,ada@example.edu,A,9.50,95',
        '"Student, Test",43,,1f2e3d4c,A,,',
      ].join('\n'),
    )
    const line = { ...ada, studentNumber: '007', canvasId: '42', section: 'A' }
    expect(preview.lines).toEqual([{ lineNumber: 4, line, state: 'new', changes: [] }])
    expect(preview.notes.map(({ line, messageKey }) => [line, messageKey])).toEqual([
      [2, 'posting-skipped'],
      [3, 'points-possible-skipped'],
      [5, 'test-student-skipped'],
    ])
    expect(preview.ignored).toEqual(['Quiz (12)', 'Final Score'])
    expect(isImportable(preview)).toBe(true)
  })

  test('somebody whose name is Test Student stays', () => {
    expect(read('Student,Email\n"Student, Test",test@example.edu\n').lines).toHaveLength(1)
  })

  test("Moodle's", () => {
    const text =
      '"First name","Last name","ID number","Email address",Groups\nAda,Lovelace,007,ada@example.edu,A\n'
    const line = { ...ada, studentNumber: '007', section: 'A' }
    expect(read(text).lines).toEqual([{ lineNumber: 2, line, state: 'new', changes: [] }])
  })

  test("Excel's Unicode text", () => {
    const bytes = Buffer.from('\ufeff姓名\t邮箱\r\n李雷\tli@example.edu\r\n', 'utf16le')
    expect(readRoster(bytes, []).lines[0]?.line.name).toBe('李雷')
    expect(readRoster(bytes, []).notes).toEqual([])
  })

  test("old Excel's, with a note", () => {
    const preview = readRoster(Buffer.from('Name;E-Mail\r\nZo\xeb;zoe@example.edu\r\n', 'latin1'), [])
    expect(preview.lines[0]?.line.name).toBe('Zoë')
    expect(preview.notes).toMatchObject([
      { messageKey: 'old-encoding', messageParameters: { encoding: 'windows-1252' } },
    ])
    expect(isImportable(preview)).toBe(true)
  })
})

describe('a file has one error where', () => {
  test.each([
    ['no-lines', ''],
    ['no-lines', '\ufeff'],
    ['no-lines', 'Email,Name\n'],
    ['no-lines', 'Email,Name\n,\n\n'],
    ['no-lines', 'Student,Email\nPoints Possible,\n'],
    ['no-email-column', 'Name\nAda\n'],
    ['no-name-column', 'Email\na@example.edu\n'],
    ['column-twice', 'Email,Name,Email\na@example.edu,A,a@example.edu\n'],
    ['broken-quotes', 'Email,Name\na@example.edu,"A\n'],
  ])('%s: %j', (key, text) => {
    const preview = read(text, [ada])
    expect(preview.errors).toMatchObject([{ messageKey: key }])
    expect(preview).toMatchObject({ lines: [], missing: [] })
    expect(isImportable(preview)).toBe(false)
  })

  test('it has more than 20 MiB', () => {
    const text = Buffer.alloc(20 * 1024 * 1024 + 1, 'a')
    expect(readRoster(text, []).errors).toMatchObject([
      { messageKey: 'file-too-large', messageParameters: { limit: 20 } },
    ])
  })

  test('it is no text at all', () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000', 'hex')
    expect(readRoster(picture, []).errors).toHaveLength(1)
  })
})

test('of many errors the first hundred are listed, and the others counted', () => {
  const preview = read(`Email,Name\n${'x,A\n'.repeat(130)}`)
  expect(preview.errors).toHaveLength(100)
  expect(preview.errors.every(({ messageKey }) => messageKey === 'email-malformed')).toBe(true)
  expect(preview.moreErrors).toBe(30)
})

describe('beside what the course knows', () => {
  const known: KnownRoster = [
    { ...ada, studentNumber: '007', canvasId: null, section: 'A' },
    { email: 'Bob@example.edu', name: 'Bob', role: 'assistant', section: '' },
  ]

  test('a line is new, changed or the same, and a known one may be missing', () => {
    const text = 'Email,Name,Section\nada@example.edu,Ada King,B\nbob@example.edu,Bob,\nc@example.edu,C,A\n'
    const preview = read(text, [...known, { email: 'd@example.edu', name: 'D', role: 'student' }])
    expect(preview.lines.map(({ state }) => state)).toEqual(['changed', 'same', 'new'])
    expect(preview.lines[0]?.changes).toEqual([
      { field: 'name', from: 'Ada Lovelace', to: 'Ada King' },
      { field: 'section', from: 'A', to: 'B' },
    ])
    expect(preview.missing.map(({ email }) => email)).toEqual(['d@example.edu'])
    expect(isImportable(preview)).toBe(true)
  })

  test('what the file has no column for stays', () => {
    const [line, other] = read('Email,Name\nada@example.edu,Ada Lovelace\nbob@example.edu,Bob\n', known).lines
    expect(line).toEqual({
      ...{ lineNumber: 2, state: 'same', changes: [] },
      line: { ...ada, studentNumber: '007', section: 'A' },
    })
    expect(other?.line.role).toBe('assistant')
  })

  test('what is empty in the file will be empty, and no role is a student', () => {
    const [line, other] = read(
      'Email,Name,Section,Role\nada@example.edu,Ada Lovelace,,\nbob@example.edu,Bob,,\n',
      known,
    ).lines
    expect(line?.changes).toEqual([{ field: 'section', from: 'A', to: '' }])
    expect(line?.line).not.toHaveProperty('section')
    expect(other?.changes).toEqual([{ field: 'role', from: 'assistant', to: 'student' }])
  })

  test('whoever has an error in the file is not missing', () => {
    expect(read('Email,Name\nada@example.edu,\nbob@example.edu,Bob\n', known).missing).toEqual([])
  })
})

test('ten thousand lines are read within two seconds', { timeout: 2_000 }, () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, index) => `p${index}@example.edu,Person ${index},${index},A,student`,
  )
  const preview = read(`Email,Name,Student number,Section,Role\n${lines.join('\n')}\n`)
  expect(preview.lines).toHaveLength(10_000)
  expect(isImportable(preview)).toBe(true)
})

test('any roster is read back, however it is written', () => {
  // Without what is no text of a person: it is cleaned or refused, which is tested above.
  const text = fc
    .string({
      unit: fc.oneof(fc.constantFrom('"', ',', ';', '李', '🙂', "'", '='), fc.string({ unit: 'grapheme' })),
    })
    .map((value) =>
      value
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Bidi_Control}]|\s+/gu, '')
        .slice(0, 40)
        .toWellFormed(),
    )
  const line = fc.record({
    email: fc.stringMatching(/^[a-z0-9]{1,20}$/).map((local) => `${local}@example.edu`),
    name: text.map((name) => `A${name}`),
    note: fc.string(),
    section: text,
    role: fc.constantFrom('student', 'assistant', 'instructor'),
  })
  const roster = fc.uniqueArray(line, { selector: ({ email }) => email, minLength: 1, maxLength: 10 })
  const style = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    record_delimiter: fc.constantFrom('\n', '\r\n', '\r'),
    quoted: fc.boolean(),
    bom: fc.boolean(),
    eof: fc.boolean(),
  })
  fc.assert(
    fc.property(roster, style, (lines, options) => {
      const rows = lines.map(({ email, name, note, section, role }) => [email, name, note, section, role])
      const header = ['Email', 'Name', 'Note, or; such', 'Section', 'Role']
      const written = stringify([header, ...rows], { ...options, quote_record_delimiter: true })
      const preview = read(written)
      expect(preview.errors).toEqual([])
      expect(preview.lines.map((change) => change.line)).toEqual(
        lines.map(({ note, section, ...fields }) => ({ ...fields, ...(section === '' ? {} : { section }) })),
      )
      expect(
        read(
          written,
          preview.lines.map((change) => change.line),
        ).lines,
      ).toEqual(preview.lines.map((change) => ({ ...change, state: 'same' })))
    }),
  )
})

test('no file is more than an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, hasHeader) => {
      const preview = readRoster(hasHeader ? Buffer.concat([Buffer.from('Email,Name\n'), bytes]) : bytes, [
        ada,
      ])
      expect(preview.errors.length + preview.lines.length).toBeGreaterThan(0)
    }),
  )
})
