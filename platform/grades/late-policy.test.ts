import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLateOf, latePolicySchema, percentTakenFor, pointsLeft } from './late-policy.ts'

describe('days late', () => {
  const due = new Date('2026-03-28T22:59:00.000Z')
  test.each([
    ['a day before', '2026-03-27T22:59:00.000Z', 0],
    ['exactly when it is due', '2026-03-28T22:59:00.000Z', 0],
    ['a millisecond after', '2026-03-28T22:59:00.001Z', 1],
    ['exactly 24 hours after', '2026-03-29T22:59:00.000Z', 1],
    ['24 hours and a millisecond after', '2026-03-29T22:59:00.001Z', 2],
    // In Berlin this night has 23 hours: a minute to midnight is 23 hours after a minute to midnight.
    ['at the same time of a day with 23 hours', '2026-03-29T23:59:00.000+02:00', 1],
    ['at the same time a day later', '2026-03-30T23:59:00.000+02:00', 2],
  ])('%s', (_, submittedAt, days) => {
    expect(daysLateOf(new Date(submittedAt), due)).toBe(days)
  })
})

test.each([
  [0, 0],
  [1, 15],
  [3, 45],
  [4, 50],
  [400, 50],
])('%d days at 15 %% a day take %d %%, where the most is 50', (days, percent) => {
  expect(percentTakenFor({ percentPerDay: 15, mostPercent: 50 }, days)).toBe(percent)
})

describe('points left', () => {
  test.each([
    { points: 100, score: 0.285, percent: 0, left: 29 },
    { points: 1000, score: 0.1 + 0.2 + 0.7, percent: 0, left: 1000 },
    { points: 333, score: 0.75, percent: 0, left: 250 },
    { points: 333, score: 0.75, percent: 10, left: 225 },
    // Half a hundredth goes up, and what is short of it down.
    { points: 3, score: 1 / 3, percent: 50, left: 1 },
    { points: 3, score: 1 / 3, percent: 51, left: 0 },
    { points: 1000, score: 1, percent: 100, left: 0 },
    { points: 0, score: 1, percent: 0, left: 0 },
  ])('$score of $points hundredths, less $percent %, are $left', ({ points, score, percent, left }) => {
    expect(pointsLeft(points, score, percent)).toBe(left)
  })

  const points = fc.nat({ max: 1_000_000 })
  const score = fc.double({ min: 0, max: 1, noNaN: true })
  const percent = fc.nat({ max: 100 })

  test('never fall with a higher score, never rise with a higher percentage', () => {
    fc.assert(
      fc.property(points, score, score, percent, percent, (of, one, other, taken, more) => {
        const low = pointsLeft(of, Math.min(one, other), Math.max(taken, more))
        expect(low).toBeLessThanOrEqual(pointsLeft(of, Math.max(one, other), Math.max(taken, more)))
        expect(low).toBeLessThanOrEqual(pointsLeft(of, Math.min(one, other), Math.min(taken, more)))
      }),
    )
  })

  test('are exact for a score that is a fraction', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 60 }), fc.nat(), percent, (of, parts, any, taken) => {
        const part = any % (parts + 1)
        const hundredfold = BigInt(of) * BigInt(part) * BigInt(100 - taken)
        const exact = (2n * hundredfold + BigInt(100 * parts)) / BigInt(200 * parts)
        expect(pointsLeft(of, part / parts, taken)).toBe(Number(exact))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a late policy', () => {
  test('is two whole percentages', () => {
    expect(latePolicySchema.parse({ percentPerDay: 0, mostPercent: 100 })).toEqual({
      percentPerDay: 0,
      mostPercent: 100,
    })
  })

  test.each([
    { percentPerDay: -1, mostPercent: 50 },
    { percentPerDay: 101, mostPercent: 50 },
    { percentPerDay: 10, mostPercent: 100.5 },
    { percentPerDay: Number.NaN, mostPercent: 50 },
    { percentPerDay: 10 },
    { percentPerDay: 10, mostPercent: 50, graceDays: 1 },
  ])('is not %o', (policy) => {
    expect(latePolicySchema.safeParse(policy).success).toBe(false)
  })
})
