import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countLines } from './count-lines.ts'

test.each([
  ['', 1],
  ['a', 1],
  ['a\n', 1],
  ['a\nb', 2],
  ['a\r\nb\r\n', 2],
  ['a\n\n', 2],
  ['\n', 1],
])('%j has lines: %i', (source, lines) => {
  expect(countLines(source)).toBe(lines)
})

test('so many texts without a line break, joined by some, are so many lines', () => {
  const line = fc.string({ minLength: 1 }).filter((text) => !/[\r\n]/.test(text))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), (lines, breaks) => {
      expect(countLines(lines.join(breaks) + breaks)).toBe(lines.length)
    }),
  )
})
