import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Message } from '../contract/message.ts'
import { cleanConsole, cleanMessage, cleanText } from './clean-text.ts'

describe('cleanText', () => {
  test('leaves no control character but tab and line feed, nothing that turns or breaks text, no lone surrogate', () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    const isClean = (text: string) =>
      text.isWellFormed() && !/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/u.test(text.replace(/[\t\n]/g, ''))
    expect(codes.filter((text) => !isClean(cleanText(text)))).toEqual([])
    const text = fc.array(fc.constantFrom(...codes)).map((parts) => parts.join(''))
    fc.assert(fc.property(text, (text) => isClean(cleanText(text))))
  })

  test('changes nothing else: letters, symbols, emoji and spaces of all scripts stay', () => {
    const plain = 'a\tb\nÄ 中文 עברית العربية 👩‍🔬 \u00a0\u2009–“”'
    expect(cleanText(plain)).toBe(plain)
  })

  test.each([
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['user\u202egpj.exe', 'usergpj.exe'],
    ['over\rwritten', 'overwritten'],
    ['cut \ud83d', 'cut \ufffd'],
    ['null\u0000byte', 'nullbyte'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })
})

test('a console text is cut at 65 536 characters, never in the middle of one', () => {
  const clean = cleanConsole(`${'x'.repeat(65_535)}😀 and more`)
  expect(clean).toBe(`${'x'.repeat(65_535)}\ufffd`)
})

describe('cleanMessage', () => {
  test('cleans the English and its parameters, and keeps all else', () => {
    const message = {
      message: 'a\u0007b',
      messageKey: 'k',
      messageParameters: { name: '\u202ex', count: 3 },
      line: 7,
    }
    expect(cleanMessage(message)).toEqual({
      message: 'ab',
      messageKey: 'k',
      messageParameters: { name: 'x', count: 3 },
      line: 7,
    })
  })

  test('leaves alone what has no message', () => {
    const source: Partial<Message> & { status: string } = { status: 'accepted' }
    expect(cleanMessage(source)).toBe(source)
  })
})
