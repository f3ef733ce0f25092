import { expect, test } from 'vitest'
import { movedDays } from './moved-days.ts'

test.each([
  ['within one season', '2026-06-01T21:59:00Z', 7, 'Europe/Berlin', '2026-06-08T21:59:00.000Z'],
  ['from summer into winter', '2026-10-20T21:59:00Z', 7, 'Europe/Berlin', '2026-10-27T22:59:00.000Z'],
  [
    'from winter into summer, a year on',
    '2026-03-03T22:59:00Z',
    371,
    'Europe/Berlin',
    '2027-03-09T22:59:00.000Z',
  ],
  ['back', '2026-10-27T22:59:00Z', -7, 'Europe/Berlin', '2026-10-20T21:59:00.000Z'],
  ['where clocks stay', '2026-10-20T15:59:00Z', 30, 'Asia/Shanghai', '2026-11-19T15:59:00.000Z'],
  ['west of Greenwich', '2026-10-30T03:59:00Z', 7, 'America/New_York', '2026-11-06T04:59:00.000Z'],
  ['half an hour off', '2026-09-30T14:00:00Z', 7, 'Australia/Adelaide', '2026-10-07T13:00:00.000Z'],
])('%s the time of day stays', (_, time, days, zone, expected) => {
  expect(movedDays(new Date(time), days, zone).toISOString()).toBe(expected)
})
