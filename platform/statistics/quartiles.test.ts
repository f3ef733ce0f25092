import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quartilesOf } from './quartiles.ts'

test('of nothing there are none', () => {
  expect(quartilesOf([])).toBeNull()
})

test.each([
  [[7], { lower: 7, median: 7, upper: 7 }],
  [[1, 2], { lower: 1.25, median: 1.5, upper: 1.75 }],
  [[4, 1, 3, 2], { lower: 1.75, median: 2.5, upper: 3.25 }],
  // As quantile(c(2, 5, 10, 8, 1)) of R has it.
  [[2, 5, 10, 8, 1], { lower: 2, median: 5, upper: 8 }],
])('of %j', (values, expected) => {
  expect(quartilesOf(values)).toEqual(expected)
})

test('they rise, lie among the values, and know no order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
      const found = quartilesOf(values)
      expect(found).toEqual(quartilesOf(values.toReversed()))
      const { lower, median, upper } = found ?? { lower: Number.NaN, median: Number.NaN, upper: Number.NaN }
      expect([
        Math.min(...values) <= lower,
        lower <= median,
        median <= upper,
        upper <= Math.max(...values),
      ]).toEqual([true, true, true, true])
    }),
  )
})
