import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activeSeconds, idleMinutes, timeToSolve } from './time-to-solve.ts'

const idle = 60 * idleMinutes
const moments = fc.array(fc.nat(200_000), { minLength: 2, maxLength: 20 })

test('gaps are summed up, and a long one is cut', () => {
  expect(activeSeconds([0, 60, 90], 90)).toBe(90)
  expect(activeSeconds([0, 60, 60 + 86_400, 60 + 86_400 + 30], 1e6)).toBe(60 + idle + 30)
})

test('what comes after the pass does not count', () => {
  expect(activeSeconds([0, 60, 120], 60)).toBe(60)
})

test('whoever passed with the first thing that is known was not measured', () => {
  expect(activeSeconds([60, 600], 60)).toBeNull()
  expect(activeSeconds([], 60)).toBeNull()
})

test('it is never more than the time that went by, nor than the gaps allow, and knows no order', () => {
  fc.assert(
    fc.property(moments, (all) => {
      const until = Math.max(...all)
      const found = activeSeconds(all, until) ?? Number.NaN
      expect(found).toBeLessThanOrEqual(until - Math.min(...all))
      expect(found).toBeLessThanOrEqual((all.length - 1) * idle)
      expect(activeSeconds(all.toReversed(), until)).toBe(found)
    }),
  )
})

test('knowing one moment more between the others never shortens it', () => {
  fc.assert(
    fc.property(moments, fc.nat(200_000), (all, more) => {
      const [first, last] = [Math.min(...all), Math.max(...all)]
      fc.pre(more >= first && more <= last)
      expect(activeSeconds([...all, more], last)).toBeGreaterThanOrEqual(
        activeSeconds(all, last) ?? Number.NaN,
      )
    }),
  )
})

test('who has not passed is counted apart, and so is who was not measured', () => {
  const learners = [
    { hasPassed: true, seconds: 100 },
    { hasPassed: true, seconds: 300 },
    { hasPassed: true, seconds: null },
    { hasPassed: false, seconds: null },
    { hasPassed: false, seconds: null },
  ]
  expect(timeToSolve(learners)).toEqual({
    quartiles: { lower: 150, median: 200, upper: 250 },
    ...{ measured: 2, notPassed: 2, unmeasured: 1 },
  })
})
