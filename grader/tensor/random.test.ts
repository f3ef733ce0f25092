import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Random } from '../contract/random.ts'
import { createRandom } from './random.ts'

const take = (random: Random, count: number) => Array.from({ length: count }, () => random.unit())

describe('the numbers of a seed', () => {
  test('are the same in every version: a change here changes every hidden case', () => {
    expect(take(createRandom('seed'), 3)).toEqual([
      0.016308160731568933, 0.025649114046245813, 0.595882011577487,
    ])
    const random = createRandom('1/corr2d/any-numbers')
    expect(random.matrix(2, 3)).toEqual([
      [0, -3, -6],
      [-2, -9, -3],
    ])
    expect(random.decimals(1, 3)).toEqual([[-3.17, -0.67, -4.06]])
    expect(random.integer(1, 6)).toBe(5)
    expect(random.shuffle([1, 2, 3, 4, 5, 6])).toEqual([1, 2, 6, 3, 4, 5])
    expect(random.pick(['a', 'b', 'c'])).toBe('b')
  })

  test('are the same each time, and differ from those of any other seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const numbers = take(createRandom(one), 4)
        expect(take(createRandom(one), 4)).toEqual(numbers)
        if (one !== other) expect(take(createRandom(other), 4)).not.toEqual(numbers)
      }),
    )
  })

  test('are not disturbed by another source in use', () => {
    const [random, other] = [createRandom('a'), createRandom('b')]
    const mixed = Array.from({ length: 5 }, () => [random.unit(), other.unit()][0])
    expect(mixed).toEqual(take(createRandom('a'), 5))
  })

  test('of neighbouring seeds are spread evenly', () => {
    const bins = new Array<number>(10).fill(0)
    for (let seed = 0; seed < 10_000; seed++) {
      const bin = Math.floor(createRandom(`${seed}/corr2d/any-numbers`).unit() * 10)
      bins[bin] = (bins[bin] ?? 0) + 1
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    expect(chiSquare).toBeLessThan(27.9) // 99.9 % of even spreads, nine degrees of freedom
  })
})

describe('ranges', () => {
  const seeded = fc.string().map(createRandom)

  test('unit lies in [0, 1)', () => {
    fc.assert(
      fc.property(seeded, (random) => {
        for (const number of take(random, 20)) expect(number >= 0 && number < 1).toBe(true)
      }),
    )
  })

  test('integer is whole and reaches both ends', () => {
    fc.assert(
      fc.property(seeded, fc.integer({ min: -50, max: 50 }), fc.nat(5), (random, low, span) => {
        const seen = new Set(Array.from({ length: 300 }, () => random.integer(low, low + span)))
        expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: span + 1 }, (_, i) => low + i))
      }),
    )
  })

  test('decimal lies within its ends and has at most two places', () => {
    fc.assert(
      fc.property(
        seeded,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (random, low, span) => {
          const number = random.decimal(low, low + span)
          expect(number >= low && number <= low + span).toBe(true)
          expect(String(number)).toMatch(/^-?\d+(\.\d{1,2})?$/)
        },
      ),
    )
  })

  test('pick gives each item, and nothing else', () => {
    const random = createRandom('pick')
    expect(new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])))).toEqual(new Set('abc'))
  })
})

test('shuffle gives a permutation and leaves its argument alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
      const before = [...items]
      const shuffled = createRandom(seed).shuffle(items)
      expect(items).toEqual(before)
      expect(shuffled).not.toBe(items)
      expect(shuffled.toSorted()).toEqual(before.toSorted())
    }),
  )
})

test('shuffle can give every order of three', () => {
  const orders = Array.from({ length: 200 }, (_, seed) =>
    createRandom(`${seed}`).shuffle(['a', 'b', 'c']).join(''),
  )
  expect(new Set(orders)).toEqual(new Set(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']))
})

test('matrices and tensors have the shape asked for, whole numbers from -9 to 9, and no row twice', () => {
  const T = createRandom('tensor').tensor4(2, 3, 4, 5)
  const rows = T.flat(2)
  expect([T.length, T[0]?.length, T[0]?.[0]?.length, rows.length]).toEqual([2, 3, 4, 24])
  expect(new Set(rows).size).toBe(24)
  expect(rows.every((row) => row.length === 5)).toBe(true)
  expect(rows.flat().every((cell) => Number.isInteger(cell) && Math.abs(cell) <= 9)).toBe(true)
})
