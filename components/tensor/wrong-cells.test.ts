import { describe, expect, test } from 'vitest'
import type { Value } from '../../grader/contract/value.ts'
import { compare } from '../../grader/tensor/compare.ts'
import { lookByMarks } from './marks.ts'
import { findOptionalFirstWrong, isWrong } from './wrong-cells.ts'

const tolerance = { absolute: 1e-9, relative: 1e-6 }

function firstWrong(expected: Value, actual: Value) {
  const difference = compare(expected, actual, tolerance)
  return difference && findOptionalFirstWrong(difference)
}

describe('the first wrong cell', () => {
  test('of a matrix is the one that the difference names', () => {
    expect(
      firstWrong(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [5, 6],
        ],
      ),
    ).toEqual([1, 0])
  })

  test('of an object lies in the first field that differs', () => {
    const expected = { height: 2, values: [[1, 2]] }
    expect(firstWrong(expected, { height: 2, values: [[1, { $: 'NaN' }]] })).toEqual(['values', 0, 1])
    expect(firstWrong(expected, { height: 3, values: [[9, 9]] })).toEqual(['height'])
    expect(firstWrong({ running: { mean: [1, 2] } }, { running: { mean: [1, 3] } })).toEqual([
      'running',
      'mean',
      1,
    ])
  })

  test('is none where the shape is wrong', () => {
    expect(
      firstWrong(
        [[1, 2]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toBeUndefined()
  })
})

test('NaN is wrong for a number and right for NaN; what is missing is not a wrong value', () => {
  expect(isWrong(1, { $: 'NaN' }, tolerance)).toBe(true)
  expect(isWrong({ $: 'NaN' }, { $: 'NaN' }, tolerance)).toBe(false)
  expect(isWrong(1, { $: 'undefined' }, tolerance)).toBe(true)
  expect(isWrong(undefined, 1, tolerance)).toBe(false)
  expect(isWrong(1, 1 + 1e-12, tolerance)).toBe(false)
})

test('a wrong cell shows the digits in which it differs, a right one does not', () => {
  const look = lookByMarks({ first: [0, 0], other: [[19, 1 / 3]], side: 'yours', tolerance })
  expect(look([0, 0], 19.00003)).toEqual({ mark: 'first-wrong', text: '19.00003' })
  expect(look([0, 1], 1 / 3)).toEqual({ mark: undefined, text: undefined })
  expect(look([0, 1], 0.5)).toMatchObject({ mark: 'wrong' })
})
