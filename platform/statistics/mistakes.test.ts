import { expect, test } from 'vitest'
import { periodsOf } from './calendar.ts'
import { mistakesNow, mistakesOverTime } from './mistakes.ts'
import type { Tried } from './tried.ts'

const last = (lastMistake: string | null): Tried => ({
  ...{ attempts: 1, best: 0.5, bestId: 'b', passedAt: null, lastAt: null, lastId: 'b' },
  ...{ lastStatus: 'wrong-answer', lastMistake },
})

test('the commonest mistake of now comes first, equal ones by name; what has none is none', () => {
  expect(mistakesNow(['b', 'a', null, 'c', 'c', null].map(last))).toEqual([
    { mistake: 'c', students: 2 },
    { mistake: 'a', students: 1 },
    { mistake: 'b', students: 1 },
  ])
})

test('over time a student counts once in each period, and once in all', () => {
  const made = [
    ...['2026-01-01', '2026-01-01', '2026-01-03'].map((day) => ({
      enrolmentId: 'ada',
      mistake: 'flipped',
      day,
    })),
    { enrolmentId: 'ben', mistake: 'flipped', day: '2026-01-03' },
    { enrolmentId: 'ben', mistake: 'off-by-one', day: '2026-01-02' },
  ]
  expect(mistakesOverTime(made, periodsOf('2026-01-01', '2026-01-03'))).toEqual([
    { mistake: 'flipped', students: 2, byPeriod: [1, 0, 2] },
    { mistake: 'off-by-one', students: 1, byPeriod: [0, 1, 0] },
  ])
})
