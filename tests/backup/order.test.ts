import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderByReferences } from '../../platform/backup/order.ts'

const tables = ['a', 'b', 'c', 'd', 'e', 'f']
/** References that lead to tables further left only, whatever order the tables are then given in. */
const acyclic = fc.array(fc.tuple(fc.nat(4), fc.nat(4))).map((pairs) =>
  pairs.map(([left, further]) => {
    const to = Math.min(left, 4)
    const from = Math.min(to + 1 + further, 5)
    return { from: tables[from] ?? '', to: tables[to] ?? '' }
  }),
)

test('each table comes once, and after those that it refers to', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(tables, { minLength: 6 }), acyclic, (given, references) => {
      const ordered = orderByReferences(given, references)
      expect(ordered.toSorted()).toEqual(tables)
      for (const { from, to } of references)
        expect(ordered.indexOf(from)).toBeGreaterThan(ordered.indexOf(to))
    }),
  )
})

test.each([
  [[{ from: 'a', to: 'a' }]],
  [
    [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ],
  ],
])('a circle %j is refused by name: no order could write its rows', (references) => {
  expect(() => orderByReferences(['a', 'b', 'c'], references)).toThrow(/in a circle: a/)
})
