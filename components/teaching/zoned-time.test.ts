import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentOf, wallTimeOf } from './zoned-time.ts'

test.each([
  ['2026-10-01T22:00', 'Europe/Berlin', '2026-10-01T20:00:00.000Z'],
  ['2026-12-01T22:00', 'Europe/Berlin', '2026-12-01T21:00:00.000Z'],
  ['2026-07-01T23:59', 'Asia/Shanghai', '2026-07-01T15:59:00.000Z'],
  ['2026-07-01T00:15', 'Asia/Kathmandu', '2026-06-30T18:30:00.000Z'],
  ['2026-01-01T00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
  ['2026-07-01T12:00', 'America/St_Johns', '2026-07-01T14:30:00.000Z'],
])('%s in %s is %s', (wallTime, timeZone, moment) => {
  expect(momentOf(wallTime, timeZone)).toBe(moment)
  expect(wallTimeOf(moment, timeZone)).toBe(wallTime)
})

describe('where clocks change', () => {
  test.each([
    ['the last minute of winter', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['the first minute of summer', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['a time that is skipped is as much later', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['a time that is there twice is the earlier', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['right before both', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['right after both', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('in Berlin: %s', (_, wallTime, moment) => expect(momentOf(wallTime, 'Europe/Berlin')).toBe(moment))

  test('by half an hour only', () => {
    expect(momentOf('2026-10-04T02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00.000Z')
    expect(momentOf('2026-04-05T01:45', 'Australia/Lord_Howe')).toBe('2026-04-04T14:45:00.000Z')
  })

  test('both moments of an hour that is there twice are shown as the same time', () => {
    expect(wallTimeOf('2026-10-25T00:30:00Z', 'Europe/Berlin')).toBe('2026-10-25T02:30')
    expect(wallTimeOf('2026-10-25T01:30:00Z', 'Europe/Berlin')).toBe('2026-10-25T02:30')
  })
})

test.each(['', '2026-10-01', '12026-10-01T22:00', '2026-13-01T22:00'])('"%s" is no time, and stays', (text) =>
  expect(momentOf(text, 'Europe/Berlin')).toBe(text),
)

test('what a clock shows leads back to a moment at which it shows that', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Asia/Shanghai',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  ]
  const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const shown = wallTimeOf(new Date(minute * 60_000).toISOString(), zone)
      expect(wallTimeOf(momentOf(shown, zone), zone)).toBe(shown)
    }),
    { numRuns: 300 },
  )
})
