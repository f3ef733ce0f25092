import fc from 'fast-check'
import { expect, describe as suite, test } from 'vitest'
import type { Value } from '../contract/value.ts'
import { describe, formatNumber, formatShape, outputSize, paddingBefore, shapeOf } from './shape.ts'

const size = fc.integer({ min: 1, max: 30 })

suite('outputSize', () => {
  test('counts the places where the window fits, for every size, kernel, padding and stride', () => {
    fc.assert(
      fc.property(size, size, fc.nat(12), fc.integer({ min: 1, max: 6 }), (n, kernel, padding, stride) => {
        let places = 0
        for (let start = 0; start + kernel <= n + padding; start += stride) places++
        if (places > 0) expect(outputSize(n, kernel, padding, stride)).toBe(places)
        else expect(outputSize(n, kernel, padding, stride)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('is 222 for 224 under a kernel of 3, without padding and stride', () => {
    expect(outputSize(224, 3)).toBe(222)
  })
})

test('paddingBefore puts the larger half first: the two halves add up and differ by one at most', () => {
  fc.assert(
    fc.property(fc.nat(100), (padding) => {
      const before = paddingBefore(padding)
      const after = padding - before
      expect([0, 1]).toContain(before - after)
    }),
  )
})

suite('shapeOf', () => {
  test('gives the lengths of the axes of any tensor that is not ragged', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 })
    const build = ([length, ...rest]: number[]): Value =>
      length === undefined ? 7 : Array.from({ length }, () => build(rest))
    fc.assert(
      fc.property(lengths, (shape) => {
        expect(shapeOf(build(shape))).toEqual({ shape })
      }),
    )
  })

  test.each<[Value, number[]]>([
    [[], [0]],
    [[[]], [1, 0]],
    [
      [[], []],
      [2, 0],
    ],
    [[{ $: 'hole' }, null], [2]],
    [{ rows: [1] }, []],
    ['abc', []],
  ])('%j has the shape %j', (value, shape) => {
    expect(shapeOf(value)).toEqual({ shape })
  })

  test.each<[Value, number[], number[]]>([
    [[[1, 2], [3]], [2, 1], [1]],
    [[[1], [2], [3, 4]], [1, 1, 2], [2]],
    [[[[1], [2, 3]]], [1, 2], [0, 1]],
    [[[[1]], [[1], [2]]], [1, 2], [1]],
    [[[1, 2], 3], [2, 0], [1]],
  ])('%j is ragged: rows of %j, the first odd one at %j', (value, ragged, at) => {
    expect(shapeOf(value)).toEqual({ ragged, at })
  })
})

test.each([
  [[], 'one number'],
  [[3], '3 (a list)'],
  [[2, 3], '2×3'],
  [[4, 3, 2, 1], '4×3×2×1'],
])('the shape %j is written %s', (shape, text) => {
  expect(formatShape(shape)).toBe(text)
})

test.each<[Value | undefined, string]>([
  [undefined, 'missing'],
  [null, 'null'],
  [true, 'true'],
  [-2.5, '-2.5'],
  ['a"b', 'the string "a\\"b"'],
  ['x'.repeat(99), `the string "${'x'.repeat(40)}"`],
  [[1, 2], 'an array of 2'],
  [{ a: 1 }, 'an object'],
  [{ $: 'NaN' }, 'NaN'],
  [{ $: '-Infinity' }, '-Infinity'],
  [{ $: 'undefined' }, 'undefined'],
  [{ $: 'Promise' }, 'a Promise'],
  [{ $: 'Uint8Array' }, 'a Uint8Array'],
  [{ $: 'Int8Array' }, 'an Int8Array'],
  [{ $: 'object' }, 'an object'],
  [{ $: 'hole' }, 'a hole'],
])('%j is described as %s', (value, text) => {
  expect(describe(value)).toBe(text)
})

test.each([
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333'],
  [123456789012, '123456789012'],
  [-0, '0'],
  [1e-12, '1e-12'],
])('%d is written %s', (number, text) => {
  expect(formatNumber(number)).toBe(text)
})
