import { expect, test } from 'vitest'
import { rangeSeen, within } from './range-seen.ts'

test('at the beginning of a long table there is what is seen, and some beyond', () => {
  expect(rangeSeen(0, 600, 40, 10)).toEqual({ first: 0, end: 30 })
})

test('in the middle there are some on either side', () => {
  expect(rangeSeen(20_000, 600, 40, 10)).toEqual({ first: 490, end: 530 })
})

test('where it begins only later, the first ones are there already', () => {
  expect(rangeSeen(-300, 600, 120, 2)).toEqual({ first: 0, end: 6 })
  expect(rangeSeen(-3000, 600, 120, 2)).toEqual({ first: 0, end: 0 })
})

test('scrolling by one changes nothing for a while', () => {
  expect(rangeSeen(20_040, 600, 40, 10)).toEqual(rangeSeen(20_080, 600, 40, 10))
})

test.each([0, 1, 7, 25])('of %i there are never more than there are', (count) => {
  expect(within(rangeSeen(0, 600, 40, 10), count)).toEqual({ first: 0, end: count })
  expect(within(rangeSeen(20_000, 600, 40, 10), count)).toEqual({ first: count, end: count })
})
