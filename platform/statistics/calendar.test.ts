import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn, findOptionalPeriod, periodsOf } from './calendar.ts'

test.each([
  ['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29'],
  ['America/New_York', '2026-01-01T04:59:59Z', '2025-12-31'],
  ['Asia/Kathmandu', '2026-06-30T18:15:00Z', '2026-07-01'],
  ['UTC', '2026-06-30T23:59:59Z', '2026-06-30'],
])('in %s it is at %s the %s', (timeZone, at, day) => {
  expect(dayIn(timeZone)(new Date(at))).toBe(day)
})

test('asked again within the same quarter of an hour it is the same day, and another after midnight', () => {
  const day = dayIn('Asia/Kolkata')
  expect(
    ['2026-01-01T18:29:59Z', '2026-01-01T18:30:00Z', '2026-01-01T18:29:00Z'].map((at) => day(new Date(at))),
  ).toEqual(['2026-01-01', '2026-01-02', '2026-01-01'])
})

const days = fc
  .integer({ min: 0, max: 400 })
  .map((offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10))

test('every day lies in the period that begins on it or last before it', () => {
  fc.assert(
    fc.property(days, days, days, (...three) => {
      const [first = '', day = '', last = ''] = three.toSorted()
      const periods = periodsOf(first, last)
      expect(periods.starts.length).toBeLessThanOrEqual(60)
      const start = periods.starts[findOptionalPeriod(periods, day) ?? -1] ?? ''
      const daysIn = (Date.parse(day) - Date.parse(start)) / 86_400_000
      expect(daysIn >= 0 && daysIn < periods.days).toBe(true)
    }),
  )
})

test('six weeks are told by the day, more by the week', () => {
  expect(periodsOf('2026-01-01', '2026-02-11')).toMatchObject({ days: 1, starts: { length: 42 } })
  expect(periodsOf('2026-01-01', '2026-02-12')).toMatchObject({ days: 7, starts: { length: 7 } })
})

test('what is before all periods, or after the last, is in none', () => {
  const weeks = periodsOf('2026-01-01', '2026-03-01')
  expect(findOptionalPeriod(weeks, '2025-12-31')).toBeUndefined()
  expect(findOptionalPeriod(weeks, '2026-03-04')).toBe(weeks.starts.length - 1)
  expect(findOptionalPeriod(weeks, '2026-03-05')).toBeUndefined()
})
