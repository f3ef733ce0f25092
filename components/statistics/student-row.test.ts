import { expect, test } from 'vitest'
import { arrangeStudents, nextStudentSort, type StudentRow, type StudentSort } from './student-row.ts'

const rowOf = (name: string, change: Partial<StudentRow> = {}): StudentRow => ({
  ...{ line: name, name, email: `${name.toLowerCase()}@example.edu`, attempts: 1, best: 0.5, seconds: null },
  ...{ status: 'wrong-answer', mistake: null, work: name, shows: [], ...change },
})

const rows = [
  rowOf('Bea', { best: 1, seconds: 90, shows: ['score-10'] }),
  rowOf('Ada', { best: null, shows: ['waiting'] }),
  rowOf('Cem', { best: 0, mistake: 'flipped', shows: ['score-0', 'mistake-flipped'] }),
]
const byName: StudentSort = { column: 'name', isDescending: false }
const names = (show: string | null, sort = byName, sought = '') =>
  arrangeStudents(rows, { sought, show }, sort, 'en')
    .map(({ name }) => name)
    .join(' ')

test('all of them, or those in one number, or those that are sought', () => {
  expect(names(null)).toBe('Ada Bea Cem')
  expect(names('mistake-flipped')).toBe('Cem')
  expect(names('score-3')).toBe('')
  expect(names(null, byName, 'bea@')).toBe('Bea')
})

test.each([
  [true, 'Bea Cem Ada'],
  [false, 'Cem Bea Ada'],
])('what is not known is last, nothing is a score (descending: %s)', (isDescending, order) => {
  expect(names(null, { column: 'best', isDescending })).toBe(order)
})

test('of equal ones by name', () => {
  expect(names(null, { column: 'status', isDescending: true })).toBe('Ada Bea Cem')
})

test('a column that is chosen again turns round; numbers begin with the most', () => {
  const byBest = nextStudentSort(byName, 'best')
  expect(byBest).toEqual({ column: 'best', isDescending: true })
  expect(nextStudentSort(byBest, 'best').isDescending).toBe(false)
  expect(nextStudentSort(byBest, 'mistake').isDescending).toBe(false)
})
