import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinctTitles } from './titles.ts'

test('titles that come again are numbered', () => {
  expect(distinctTitles(['A', 'B', 'A', 'A'])).toEqual(['A', 'B', 'A (2)', 'A (3)'])
})

test('a number that a title has already is not given again', () => {
  expect(distinctTitles(['A', 'A (2)', 'A'])).toEqual(['A', 'A (2)', 'A (3)'])
  expect(distinctTitles(['A', 'A', 'A (2)'])).toEqual(['A', 'A (2)', 'A (2) (2)'])
})

test('whatever the titles are, no two columns have one', () => {
  const title = fc.constantFrom('A', 'A (2)', 'A (2) (2)', 'B', '', '__proto__')
  fc.assert(
    fc.property(fc.array(title), (titles) => {
      expect(new Set(distinctTitles(titles)).size).toBe(titles.length)
    }),
  )
})
