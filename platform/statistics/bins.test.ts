import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attemptBins, binIndexOf, countBins, scoreBins, timeBins } from './bins.ts'

const score = fc.double({ min: 0, max: 1, noNaN: true })

test('every score is counted once, in the range that it lies in', () => {
  fc.assert(
    fc.property(fc.array(score), (scores) => {
      const counted = countBins(scoreBins, scores)
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(scores.length)
      for (const { from, to, count } of counted)
        expect(count).toBe(scores.filter((one) => one >= from && (to === null || one < to)).length)
    }),
  )
})

test.each([
  [0, 0],
  [0.1, 1],
  [0.3, 3],
  [0.7, 7],
  [0.999999999, 9],
  [1, 10],
])('a score of %s is in range %s', (value, index) => {
  expect(binIndexOf(scoreBins, value)).toBe(index)
})

test.each([
  [1, 1, 2],
  [9, 9, 10],
  [14, 10, 15],
  [400, 20, null],
])('%s attempts are between %s and %s', (attempts, from, to) => {
  expect(attemptBins[binIndexOf(attemptBins, attempts)]).toEqual({ from, to })
})

test('ten minutes of work are no longer less than ten', () => {
  expect(binIndexOf(timeBins, 599)).toBe(1)
  expect(binIndexOf(timeBins, 600)).toBe(2)
})

test('what is no number is in no range', () => {
  expect(() => binIndexOf(scoreBins, Number.NaN)).toThrow(RangeError)
  expect(() => binIndexOf(attemptBins, 0)).toThrow(RangeError)
})
