import { expect, test } from 'vitest'
import { neighboursOf } from './neighbours.ts'

test.each([
  ['a', undefined, 'b', 1],
  ['b', 'a', 'c', 2],
  ['c', 'b', undefined, 3],
])('beside %s are %s and %s', (current, previous, next, position) => {
  expect(neighboursOf(['a', 'b', 'c'], current)).toEqual({ previous, next, position, count: 3 })
})

test('beside the only one is nobody', () => {
  expect(neighboursOf(['a'], 'a')).toEqual({ previous: undefined, next: undefined, position: 1, count: 1 })
})
