import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activityHours, activityOf, endHour, firstHour } from './activity.ts'

const dueAt = new Date('2026-10-01T22:00:00Z')
const due = dueAt.getTime() / 1_000
const hour = 3_600
const before = -firstHour / activityHours

const rangesOf = (seconds: number) => activityOf([due + seconds], dueAt).byRange.indexOf(1)

test('the due moment itself is in time', () => {
  expect(rangesOf(0)).toBe(before - 1)
  expect(rangesOf(1)).toBe(before)
})

test('at the edges of the ranges', () => {
  expect(rangesOf(-activityHours * hour)).toBe(before - 2)
  expect(activityOf([due + firstHour * hour], dueAt).earlier).toBe(1)
  expect(rangesOf(firstHour * hour + 1)).toBe(0)
  expect(rangesOf(endHour * hour)).toBe((endHour - firstHour) / activityHours - 1)
  expect(activityOf([due + endHour * hour + 1], dueAt).later).toBe(1)
})

test('every submission is counted once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -30 * 86_400, max: 30 * 86_400 })), (offsets) => {
      const { byRange, earlier, later } = activityOf(
        offsets.map((offset) => due + offset),
        dueAt,
      )
      expect(byRange.reduce((sum, count) => sum + count, earlier + later)).toBe(offsets.length)
    }),
  )
})
