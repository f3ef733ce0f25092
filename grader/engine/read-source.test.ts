import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSource } from './read-source.ts'

const limit = 256 * 1024

test('any text comes out as it went in, but for a byte order mark', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
  fc.assert(
    fc.property(text, (text) => {
      expect(readSource(Buffer.from(text))).toEqual({ source: text.replace(/^\ufeff/, '') })
    }),
  )
  expect(readSource(Buffer.from('\ufeffexport {}'))).toEqual({ source: 'export {}' })
})

test('256 KiB are accepted, a byte more is not', () => {
  expect(readSource(Buffer.alloc(limit, 'x'))).toEqual({ source: 'x'.repeat(limit) })
  expect(readSource(Buffer.alloc(limit + 1, 'x'))).toEqual({
    error: {
      message: 'The source has 257 KiB; at most 256 KiB are accepted.',
      messageKey: 'compile-error.too-large',
      messageParameters: { actual: 257, limit: 256 },
    },
  })
})

test.each([
  ['UTF-16', Buffer.from('\ufeffexport {}', 'utf16le')],
  ['Latin-1', Buffer.from('// Größe', 'latin1')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ['a character cut short', Buffer.from('€').subarray(0, 2)],
  ['an overlong form', Buffer.from([0xc0, 0xaf])],
  ['a lone surrogate', Buffer.from([0xed, 0xa0, 0x80])],
  ['a null byte', Buffer.from('a\0b')],
])('%s is not UTF-8 text', (_, bytes) => {
  expect(readSource(bytes)).toMatchObject({ error: { messageKey: 'compile-error.not-text' } })
})
