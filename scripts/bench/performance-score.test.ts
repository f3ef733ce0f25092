import { expect, test } from 'vitest'
import { performanceScore } from './performance-score.ts'

test('a page that is at each metric what is worth 90, or 50, points', () => {
  expect(performanceScore({ firstMs: 934, largestMs: 1_200, blockedMs: 150, shift: 0.1 })).toBeCloseTo(90, 3)
  expect(performanceScore({ firstMs: 1_600, largestMs: 2_400, blockedMs: 350, shift: 0.25 })).toBeCloseTo(
    50,
    3,
  )
})

test('what takes no time is worth all points, what takes for ever none', () => {
  expect(performanceScore({ firstMs: 1, largestMs: 1, blockedMs: 0, shift: 0 })).toBeCloseTo(100, 3)
  expect(performanceScore({ firstMs: 1e6, largestMs: 1e6, blockedMs: 1e6, shift: 50 })).toBeCloseTo(0, 3)
})

test('a page that is quick but blocked loses what that weighs', () => {
  expect(performanceScore({ firstMs: 1, largestMs: 1, blockedMs: 1e6, shift: 0 })).toBeCloseTo(
    (100 * 60) / 90,
    3,
  )
})
