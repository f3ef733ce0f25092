import { describe, expect, test } from 'vitest'
import type { Value } from '../../grader/contract/value.ts'
import { compare } from '../../grader/tensor/compare.ts'
import { describeShape } from './describe-shape.ts'
import { type Marks, markOf, textOf } from './marks.ts'
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
  const marks: Marks = { first: [0, 0], other: [[19, 1 / 3]], side: 'yours', tolerance }
  expect(textOf([0, 0], 19.00003, marks)).toBe('19.00003')
  expect(textOf([0, 1], 1 / 3, marks)).toBe('0.333333')
  expect(markOf([0, 0], 19.00003, marks)).toBe('first-wrong')
  expect(markOf([0, 1], 1 / 3, marks)).toBe('plain')
  expect(markOf([0, 1], 0.5, marks)).toBe('wrong')
})

test.each<[Value | undefined, string]>([
  [
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    '2×3',
  ],
  [[1, 2, 3, 4], 'a list of 4'],
  [[[1, 2], [3]], 'rows of 2, 1'],
  [[], 'an empty list'],
  [5, 'one number'],
  [{ $: 'NaN' }, 'NaN'],
  [{ $: 'undefined' }, 'undefined'],
  [undefined, 'missing'],
  ['max', 'the string "max"'],
  [{ height: 1, width: 2 }, 'an object with height, width'],
])('%j is described as %s', (value, words) => {
  expect(describeShape(value)).toBe(words)
})
