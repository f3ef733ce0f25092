import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatHundredths } from './hundredths.ts'

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [50, '0.50'],
  [100, '1.00'],
  [1234, '12.34'],
  [-5, '-0.05'],
  [-1234, '-12.34'],
  [-0, '0.00'],
  [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
])('%d hundredths are %s', (hundredths, text) => {
  expect(formatHundredths(hundredths)).toBe(text)
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is refused', (hundredths) => {
  expect(() => formatHundredths(hundredths)).toThrow(RangeError)
})

test('the digits without the point are the hundredths again', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (hundredths) => {
      const text = formatHundredths(hundredths)
      expect(text).toMatch(/^-?\d+\.\d\d$/)
      expect(Number(text.replace('.', ''))).toBe(hundredths)
    }),
  )
})
