import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CaptureLimits, capture, tooLarge } from './capture.ts'

const wide: CaptureLimits = { entries: 1_000_000, levels: 100 }
const read = (value: unknown, limits = wide) => JSON.parse(capture(value, limits).text)
const aliasOf = (value: unknown) => {
  const { alias } = capture(value, wide)
  return alias === '' ? null : JSON.parse(alias)
}
const isTooLarge = (value: unknown, limits: CaptureLimits) => {
  try {
    capture(value, limits)
    return false
  } catch (error) {
    expect(error).toBe(tooLarge)
    return true
  }
}

describe('plain data', () => {
  test('comes out as JSON.stringify writes it', () => {
    const data = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"$"'))
    fc.assert(
      fc.property(data, (value) => {
        expect(read(value)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('−0 is 0', () => {
    expect(capture([-0], wide).text).toBe('[0]')
  })

  test('keys that are symbols are left out', () => {
    expect(read({ a: 1, [Symbol('b')]: 2 })).toEqual({ a: 1 })
  })
})

test.each<[unknown, string]>([
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [undefined, 'undefined'],
  [() => 1, 'function'],
  [class {}, 'function'],
  [Symbol('s'), 'symbol'],
  [10n, 'bigint'],
  [new Map([[1, 2]]), 'Map'],
  [new Set(), 'Set'],
  [new Date(0), 'Date'],
  [new Error('no'), 'Error'],
  [Promise.resolve(1), 'Promise'],
  [new Float64Array(3), 'Float64Array'],
  [(function* () {})(), 'Generator'],
  [Object(5), 'Number'],
  [{ [Symbol.toStringTag]: 'Mine' }, 'Mine'],
])('%s becomes the marker %s', (value, name) => {
  expect(read(value)).toEqual({ $: name })
  expect(read([[value]])).toEqual([[{ $: name }]])
})

test('a hole is told from undefined, in an array of any length', () => {
  const row: unknown[] = [1, undefined]
  row.length = 3
  expect(read(row)).toEqual([1, { $: 'undefined' }, { $: 'hole' }])
})

test('an object with a key $ cannot forge a marker', () => {
  expect(read([{ $: 'NaN' }, { a: 1, $: 2 }])).toEqual([{ $: 'object' }, { $: 'object' }])
})

test('getters are told, never run', () => {
  const fail = () => {
    throw new Error('a getter ran')
  }
  const row = Object.defineProperty([1, 2], 1, { get: fail })
  const record = Object.defineProperty({ a: 1 }, 'b', { get: fail })
  expect(read([row, record])).toEqual([[1, { $: 'getter' }], { a: 1, b: { $: 'getter' } }])
})

test('a subclass of Array is an array, its own length and iterator notwithstanding', () => {
  class Odd extends Array {
    override *[Symbol.iterator](): ArrayIterator<never> {}
  }
  expect(read(Odd.of(1, 2))).toEqual([1, 2])
})

describe('aliasing', () => {
  const row = [0]

  test.each([
    [
      [row, [0], row],
      [[0], [2]],
    ],
    [
      [[row], [[1], row]],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      [row, row, row],
      [[0], [1]],
    ],
    [{ a: row }, null],
    [[[0], [0]], null],
    [[], null],
  ])('of %j is found at %j', (value, places) => {
    expect(aliasOf(value)).toEqual(places)
  })
})

test('a cycle is cut where it closes', () => {
  const loop: unknown[] = [1]
  loop.push([loop])
  const record: Record<string, unknown> = {}
  record.self = record
  expect(read([loop, record])).toEqual([[1, [{ $: 'cycle' }]], { self: { $: 'cycle' } }])
})

describe('limits', () => {
  test('an array of n numbers takes n + 1 entries', () => {
    fc.assert(
      fc.property(fc.nat(50), (n) => {
        const list = Array(n).fill(7)
        expect(isTooLarge(list, { entries: n + 1, levels: 1 })).toBe(false)
        expect(isTooLarge(list, { entries: n, levels: 1 })).toBe(true)
      }),
    )
  })

  test('d arrays around a number take d levels', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (depth) => {
        let nested: unknown = 7
        for (let level = 0; level < depth; level++) nested = [nested]
        expect(isTooLarge(nested, { entries: 100, levels: depth })).toBe(false)
        expect(isTooLarge(nested, { entries: 100, levels: depth - 1 })).toBe(true)
      }),
    )
  })

  test.each<[string, unknown]>([
    ['the characters of a string', 'x'.repeat(200)],
    ['the characters of a key', { ['x'.repeat(200)]: 1 }],
    ['the characters of a tag', { [Symbol.toStringTag]: 'x'.repeat(200) }],
    ['holes', Array.from({ length: 9 }, () => new Array(20))],
    ['the holes of an endless array', new Array(2 ** 32 - 1)],
    ['a row as often as it stands there', Array(20).fill(Array(20).fill(1))],
    [
      'a length that a Proxy makes up',
      new Proxy([], {
        getOwnPropertyDescriptor: () => ({
          value: 1e9,
          writable: true,
          enumerable: false,
          configurable: false,
        }),
      }),
    ],
  ])('%s count', (_, value) => {
    expect(isTooLarge(value, { entries: 100, levels: 5 })).toBe(true)
  })
})
