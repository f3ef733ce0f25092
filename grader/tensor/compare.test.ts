import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Value } from '../contract/value.ts'
import { compare, isClose } from './compare.ts'

const exact = { absolute: 0, relative: 0 }
const usual = { absolute: 1e-9, relative: 1e-6 }
const nan = { $: 'NaN' }
const infinity = { $: 'Infinity' }
const minusInfinity = { $: '-Infinity' }
const whole = { min: -(2 ** 20), max: 2 ** 20 }

describe('isClose', () => {
  test('NaN never passes for a number, whatever the tolerance', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ min: 0, noNaN: true }), (number, tolerance) => {
        const wide = { absolute: tolerance, relative: tolerance }
        expect([isClose(number, Number.NaN, wide), isClose(Number.NaN, number, wide)]).toEqual([false, false])
      }),
    )
  })

  test('∞ and −∞ equal themselves and nothing else', () => {
    const wide = { absolute: Number.MAX_VALUE, relative: Number.POSITIVE_INFINITY }
    fc.assert(
      fc.property(
        fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        fc.double(),
        (infinite, other) => {
          expect(isClose(infinite, other, wide)).toBe(other === infinite)
          expect(isClose(other, infinite, wide)).toBe(other === infinite)
        },
      ),
    )
  })

  test('−0 equals 0, even without a tolerance', () => {
    expect([isClose(0, -0, exact), isClose(-0, 0, exact)]).toEqual([true, true])
  })

  test('what lies absolute + relative × |expected| away passes, one more does not', () => {
    // Whole numbers and powers of two, so that no rounding blurs the boundary.
    fc.assert(
      fc.property(fc.integer(whole), fc.nat(1000), fc.nat(10), fc.boolean(), (m, absolute, k, up) => {
        const expected = m * 2 ** k
        const allowed = absolute + Math.abs(m)
        const sign = up ? 1 : -1
        const tolerance = { absolute, relative: 2 ** -k }
        expect(isClose(expected, expected + sign * allowed, tolerance)).toBe(true)
        expect(isClose(expected, expected + sign * (allowed + 1), tolerance)).toBe(false)
      }),
    )
  })
})

describe('compare', () => {
  test('anything equals itself', () => {
    const number = fc.oneof(fc.integer(whole), fc.constantFrom(infinity, minusInfinity))
    const matrix = fc.array(fc.array(number, { minLength: 3, maxLength: 3 }))
    fc.assert(
      fc.property(matrix, (X) => {
        expect(compare(X, structuredClone(X), exact)).toBeNull()
      }),
    )
  })

  test('the first wrong cell in row order is named, with both numbers', () => {
    expect(
      compare(
        [
          [19, 25],
          [37, 43],
        ],
        [
          [19, 5],
          [5, 43],
        ],
        usual,
      ),
    ).toEqual({
      kind: 'value',
      at: [0, 1],
      expected: 25,
      actual: 5,
      message: 'The value in row 0, column 1 is 5; 25 is expected.',
      messageKey: 'value.differs',
      messageParameters: { where: ' in row 0, column 1', actual: '5', expected: '25' },
    })
  })

  test('NaN for a number has a sentence of its own', () => {
    expect(compare([1, 2], [1, nan], usual)).toMatchObject({
      kind: 'value',
      message: 'The value in entry 1 is NaN (not a number); 2 is expected.',
    })
  })

  test.each([
    [infinity, 1e308],
    [1e308, infinity],
    [infinity, minusInfinity],
    [5, minusInfinity],
  ])('%j against %j differs in value', (expected, actual) => {
    expect(compare([expected], [actual], usual)).toMatchObject({ kind: 'value', at: [0] })
  })

  test.each<[rank: number, expected: Value, actual: Value, message: string]>([
    [0, 1, 2, 'The value is 2; 1 is expected.'],
    [1, [0, 1], [0, 2], 'The value in entry 1 is 2; 1 is expected.'],
    [2, [[0], [1]], [[0], [2]], 'The value in row 1, column 0 is 2; 1 is expected.'],
    [3, [[[0]], [[1]]], [[[0]], [[2]]], 'The value in channel 1, row 0, column 0 is 2; 1 is expected.'],
    [4, [[[[0], [1]]]], [[[[0], [2]]]], 'The value at [0, 0, 1, 0] is 2; 1 is expected.'],
  ])('rank %i: the message says where', (_, expected, actual, message) => {
    expect(compare(expected, actual, usual)?.message).toBe(message)
  })

  test('the shape is told before any value', () => {
    expect(
      compare(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [9, 9, 9],
          [9, nan, 9],
        ],
        usual,
      ),
    ).toEqual({
      kind: 'shape',
      message: 'Your result has shape 2×3; the expected shape is 2×2.',
      messageKey: 'shape.differs',
      messageParameters: { where: '', actual: '2×3', expected: '2×2' },
    })
  })

  test.each<[name: string, expected: Value, actual: Value, text: string]>([
    ['a flat list for a matrix', [[1, 2]], [1, 2], '2 (a list); the expected shape is 1×2'],
    ['a level too many', [[1, 2]], [[[1], [2]]], '1×2×1; the expected shape is 1×2'],
    ['nothing for a row', [[1]], [], '0 (a list); the expected shape is 1×1'],
    ['a row too few', [[1], [2]], [[1]], '1×1; the expected shape is 2×1'],
  ])('%s differs in shape', (_, expected, actual, text) => {
    const found = compare(expected, actual, usual)
    expect(found?.kind).toBe('shape')
    expect(found?.message).toContain(text)
  })

  test('ragged rows are told by their lengths, at the first odd one', () => {
    expect(
      compare(
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        [[1, 2], [3], [5, 6]],
        usual,
      ),
    ).toMatchObject({
      kind: 'shape',
      at: [1],
      message: 'The rows of your result differ in length: 2, 1, 2; the expected shape is 3×2.',
    })
  })

  test.each<[name: string, actual: Value, message: string]>([
    ['null', null, 'Your result is null; an array is wanted.'],
    ['undefined', { $: 'undefined' }, 'Your result is undefined; an array is wanted.'],
    ['a number', 5, 'Your result is 5; an array is wanted.'],
    ['a string', 'no', 'Your result is the string "no"; an array is wanted.'],
    ['a typed array', { $: 'Float64Array' }, 'Your result is a Float64Array; an array is wanted.'],
    ['an object', { 0: [1, 2] }, 'Your result is an object; an array is wanted.'],
    ['null for a row', [[1, 2], null], 'Your result in entry 1 is null; a row is wanted.'],
    ['a hole for a row', [{ $: 'hole' }, [3, 4]], 'Your result in entry 0 is a hole; a row is wanted.'],
    [
      'a hole',
      [
        [1, { $: 'hole' }],
        [3, 4],
      ],
      'The entry in row 0, column 1 is a hole; a number is wanted.',
    ],
    [
      'undefined in a cell',
      [
        [1, 2],
        [{ $: 'undefined' }, 4],
      ],
      'The entry in row 1, column 0 is undefined; a number is wanted.',
    ],
    [
      'a string of digits',
      [
        ['1', 2],
        [3, 4],
      ],
      'The entry in row 0, column 0 is the string "1"; a number is wanted.',
    ],
    [
      'true',
      [
        [true, 2],
        [3, 4],
      ],
      'The entry in row 0, column 0 is true; a number is wanted.',
    ],
  ])('%s where a matrix is wanted differs in type', (_, actual, message) => {
    expect(
      compare(
        [
          [1, 2],
          [3, 4],
        ],
        actual,
        usual,
      ),
    ).toMatchObject({ kind: 'type', message })
  })

  test('a Promise is told to be one', () => {
    expect(compare([[1]], { $: 'Promise' }, usual)).toMatchObject({
      kind: 'type',
      messageKey: 'type.promise',
    })
  })

  describe('objects', () => {
    const expected = { rows: 2, cells: [[1, 2]] }

    test('compare key by key; a further key does no harm', () => {
      expect(compare(expected, { cells: [[1, 2]], rows: 2, more: 'x' }, usual)).toBeNull()
    })

    test('a difference is told with its key and its place below it', () => {
      const found = compare(expected, { rows: 2, cells: [[1, 3]] }, usual)
      expect(found).toMatchObject({ kind: 'value', field: 'cells', at: [0, 1], expected: 2, actual: 3 })
      expect(found?.message).toBe('The value in cells, row 0, column 1 is 3; 2 is expected.')
    })

    test('of objects within objects, the field is the path', () => {
      const running = { running: { mean: [1, 2], count: 5 } }
      expect(compare(running, { running: { mean: [1, 3], count: 5 } }, usual)).toMatchObject({
        field: 'running.mean',
        at: [1],
        message: 'The value in running.mean, entry 1 is 3; 2 is expected.',
      })
      expect(compare(running, { running: { mean: [1, 2], count: 6 } }, usual)).toEqual(
        expect.not.objectContaining({ at: expect.anything() }),
      )
      expect(compare(running, { running: [1, 2] }, usual)).toMatchObject({
        kind: 'type',
        field: 'running',
        message: 'Your result in running is an array of 2; an object is wanted.',
      })
    })

    test('a wrong shape of a field is told with the field', () => {
      expect(compare(expected, { rows: 2, cells: [[1]] }, usual)).toMatchObject({
        kind: 'shape',
        field: 'cells',
        message: 'Your result in cells has shape 1×1; the expected shape is 1×2.',
      })
    })

    test('a missing key is a wrong shape', () => {
      expect(compare(expected, { rows: 2 }, usual)).toMatchObject({
        kind: 'shape',
        message: 'Your result has the keys rows; the keys rows, cells are wanted.',
      })
    })

    test.each<Value>([[[1, 2]], null, 7, { $: 'Map' }])('%j is no object', (actual) => {
      expect(compare(expected, actual, usual)).toMatchObject({ kind: 'type', messageKey: 'type.array' })
    })
  })
})
