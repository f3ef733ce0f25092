import { expect, test } from 'vitest'
import { dayAfter, daysBetween } from './days.ts'

test.each([
  ['2026-09-01', 364, '2027-08-31'],
  ['2026-10-24', 1, '2026-10-25'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-09-01', -1, '2026-08-31'],
])('%s, %i days on, is %s', (from, days, to) => {
  expect(dayAfter(from, days)).toBe(to)
  expect(daysBetween(from, to)).toBe(days)
})
