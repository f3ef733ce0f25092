import { expect, test } from 'vitest'
import { type MatrixRow, readSent, rowsInState, sentOf, stateIn } from './matrix-row.ts'

const rowOf = (name: string, change: Partial<MatrixRow>): MatrixRow => ({
  ...{ line: name, name, email: '', section: '', total: 0, daysLate: [0, 0] },
  ...{ values: [null, null], attempts: [0, 0], hasPassed: [false, false], ...change },
})

const rows = [
  rowOf('Ada', { values: [100, 40], attempts: [1, 3], hasPassed: [true, false], daysLate: [2, 0] }),
  rowOf('Ben', { values: [null, null], attempts: [1, 0] }),
  // Passed once, and what counts is a worse one.
  rowOf('Cem', { values: [50, 0], attempts: [2, 1], hasPassed: [true, false] }),
]
const namesIn = (...asked: [number | undefined, Parameters<typeof rowsInState>[2]]) =>
  rowsInState(rows, ...asked)
    .map(({ name }) => name)
    .join(' ')

test('how students stand with an exercise', () => {
  expect(rows.map((row) => [stateIn(row, 0), stateIn(row, 1)])).toEqual([
    ['passed', 'not-passed'],
    ['waiting', 'nothing'],
    ['passed', 'not-passed'],
  ])
})

test('who stands so with one exercise, or with any', () => {
  expect(namesIn(0, 'passed')).toBe('Ada Cem')
  expect(namesIn(1, 'passed')).toBe('')
  expect(namesIn(undefined, 'not-passed')).toBe('Ada Cem')
  expect(namesIn(undefined, 'nothing')).toBe('Ben')
  expect(namesIn(undefined, undefined)).toBe('Ada Ben Cem')
})

test('late is whoever is, however it went', () => {
  expect(namesIn(0, 'late')).toBe('Ada')
  expect(namesIn(1, 'late')).toBe('')
})

test('what is sent is read', () => {
  expect(rows.map(sentOf).map(readSent)).toEqual(rows)
})
