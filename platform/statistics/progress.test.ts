import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodsOf } from './calendar.ts'
import { progressOf } from './progress.ts'

const periods = periodsOf('2026-01-01', '2026-01-05')
const places = ['corr2d', 'padding'].map((exercise) => ({ assignmentId: 'a', exercise }))

test('what was passed stays passed', () => {
  const passes = [
    { assignmentId: 'a', exercise: 'corr2d', day: '2026-01-02' },
    { assignmentId: 'a', exercise: 'corr2d', day: '2026-01-04' },
    { assignmentId: 'a', exercise: 'padding', day: '2026-01-04' },
    { assignmentId: 'b', exercise: 'padding', day: '2026-01-04' },
  ]
  const { exercises, share } = progressOf(passes, places, 4, periods)
  expect(exercises.map(({ passed }) => passed)).toEqual([
    [0, 1, 1, 2, 2],
    [0, 0, 0, 1, 1],
  ])
  expect(share).toEqual([0, 1 / 8, 1 / 8, 3 / 8, 3 / 8])
})

test('of nothing, nothing was passed', () => {
  expect(progressOf([], [], 0, periods).share).toEqual([0, 0, 0, 0, 0])
})

test('it never falls, and ends with the share of all passes', () => {
  const pass = fc.record({
    ...{ assignmentId: fc.constant('a'), exercise: fc.constantFrom('corr2d', 'padding') },
    day: fc.constantFrom(...periods.starts),
  })
  fc.assert(
    fc.property(fc.array(pass, { maxLength: 20 }), (passes) => {
      const { share } = progressOf(passes, places, 10, periods)
      expect(share).toEqual(share.toSorted((one, other) => one - other))
      expect(share.at(-1)).toBeCloseTo(passes.length / 20, 12)
    }),
  )
})
