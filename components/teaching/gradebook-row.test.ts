import { expect, test } from 'vitest'
import { arrangeRows, type ClassRow, nextSort } from './gradebook-row.ts'

const rowOf = (name: string, section: string, ...values: (number | null)[]): ClassRow => ({
  ...{ line: name, name, email: `${name.toLowerCase()}@example.edu`, section, values },
  ...{ total: values.reduce<number>((sum, one) => sum + (one ?? 0), 0), daysLate: values.map(() => 0) },
})

const rows = [rowOf('Bea', 'A', 500, null), rowOf('Ada', 'B', null, 900), rowOf('Cem', 'A', 700, 0)]
const all = { sought: '', section: '' }
const names = (found: ClassRow[]) => found.map(({ name }) => name).join(' ')

test('by name, and the other way', () => {
  expect(names(arrangeRows(rows, all, { column: 'name', isDescending: false }, 'en'))).toBe('Ada Bea Cem')
  expect(names(arrangeRows(rows, all, { column: 'name', isDescending: true }, 'en'))).toBe('Cem Bea Ada')
})

test('by total', () => {
  expect(names(arrangeRows(rows, all, { column: 'total', isDescending: true }, 'en'))).toBe('Ada Cem Bea')
})

test.each([
  [true, 'Ada Cem Bea'],
  [false, 'Cem Ada Bea'],
])('nothing handed in is last in a column, no points are points (descending: %s)', (isDescending, order) => {
  expect(names(arrangeRows(rows, all, { column: 1, isDescending }, 'en'))).toBe(order)
})

test('of equal ones by name', () => {
  const equal = [rowOf('Zoe', '', 1), rowOf('Amy', '', 1)]
  expect(names(arrangeRows(equal, all, { column: 0, isDescending: true }, 'en'))).toBe('Amy Zoe')
})

test('by a part of the name or address, and by section', () => {
  const byName = { column: 'name', isDescending: false } as const
  expect(names(arrangeRows(rows, { sought: ' BEA@', section: '' }, byName, 'en'))).toBe('Bea')
  expect(names(arrangeRows(rows, { sought: '', section: 'A' }, byName, 'en'))).toBe('Bea Cem')
})

test('a column that is chosen again turns round; points begin with the most', () => {
  const byTotal = nextSort({ column: 'name', isDescending: false }, 'total')
  expect(byTotal).toEqual({ column: 'total', isDescending: true })
  expect(nextSort(byTotal, 'total').isDescending).toBe(false)
})
