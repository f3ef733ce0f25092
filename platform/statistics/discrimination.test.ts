import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correlationOf, discriminationOf, fewestStudents } from './discrimination.ts'

const scores = fc.array(
  fc.record({
    score: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    rest: fc.integer({ min: 0, max: 39 }),
  }),
  { minLength: fewestStudents, maxLength: 60 },
)

test('fewer students than it takes have none', () => {
  const few = Array.from({ length: fewestStudents - 1 }, (_, index) => ({ score: index / 20, rest: index }))
  expect(discriminationOf(few)).toEqual({ correlation: null, students: 9, obstacle: 'too-few' })
})

test.each([
  ['here', { score: 1, rest: 0 }, { score: 1, rest: 5 }],
  ['in all the rest', { score: 0, rest: 3 }, { score: 1, rest: 3 }],
])('where all scored the same %s there is none', (_, one, other) => {
  const all = Array.from({ length: 20 }, (__, index) => (index % 2 ? one : other))
  expect(discriminationOf(all)).toEqual({ correlation: null, students: 20, obstacle: 'all-alike' })
})

test('what rises with the rest correlates, and what falls does so the other way', () => {
  const along = Array.from({ length: 12 }, (_, index) => ({ score: index / 11, rest: 3 * index }))
  expect(discriminationOf(along).correlation).toBeCloseTo(1, 12)
  const against = along.map(({ score, rest }) => ({ score: 1 - score, rest }))
  expect(discriminationOf(against).correlation).toBeCloseTo(-1, 12)
})

test('as a textbook computes it', () => {
  // Anscombe's first set: 0.81642.
  const xs = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
  const ys = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
  expect(correlationOf(xs, ys)).toBeCloseTo(0.81642, 5)
})

test('it lies between -1 and 1, knows no order, and neither units nor offsets', () => {
  fc.assert(
    fc.property(
      scores,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
      (all, factor, offset) => {
        const { correlation } = discriminationOf(all)
        if (correlation === null) return
        expect(Math.abs(correlation)).toBeLessThanOrEqual(1)
        expect(discriminationOf(all.toReversed()).correlation).toBeCloseTo(correlation, 9)
        const other = all.map(({ score, rest }) => ({ score, rest: factor * rest + offset }))
        expect(discriminationOf(other).correlation).toBeCloseTo(correlation, 9)
      },
    ),
  )
})
