import { expect, test } from 'vitest'
import { rowsSeen } from './rows-seen.ts'

test('at the top of a long table there are the rows that are seen, and some below', () => {
  expect(rowsSeen(0, 600, 40, 1000)).toEqual({ first: 0, end: 30 })
})

test('in the middle there are some on either side', () => {
  expect(rowsSeen(20_000, 600, 40, 1000)).toEqual({ first: 490, end: 530 })
})

test('scrolling by a row changes nothing for a while', () => {
  expect(rowsSeen(20_040, 600, 40, 1000)).toEqual(rowsSeen(20_080, 600, 40, 1000))
})

test.each([0, 1, 7, 25])('of %i rows there are never more than there are', (count) => {
  expect(rowsSeen(0, 600, 40, count)).toEqual({ first: 0, end: count })
  expect(rowsSeen(20_000, 600, 40, count).end).toBe(count)
})
