import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, formatPair } from './format-number.ts'

describe('a number in a cell', () => {
  test.each([
    [0, '0'],
    [-0, '−0'],
    [19, '19'],
    [-3, '−3'],
    [0.1 + 0.2, '0.3'],
    [1e-17, '1e−17'],
    [-2.5e-9, '−2.5e−9'],
    [1.5e21, '1.5e21'],
    [1 / 3, '0.333333'],
    [0.00012, '0.00012'],
    [123456789.25, '123456789'],
    [-12345678.9, '−12345679'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, '∞'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('%d is written %s', (number, text) => {
    expect(formatNumber(number)).toBe(text)
  })

  test('stays short, whatever it is', () => {
    fc.assert(fc.property(fc.double(), (number) => formatNumber(number).length <= 14))
  })
})

describe('two numbers that differ', () => {
  test('look different, however little they differ', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (left, right) => {
        fc.pre(!Object.is(left, right))
        const [one, other] = formatPair(left, right)
        expect(one).not.toBe(other)
      }),
    )
  })

  test('19 and 19 + 1e−12 are written with as many digits as it takes', () => {
    expect(formatPair(19, 19 + 1e-12)).toEqual(['19', '19.000000000001'])
  })
})
