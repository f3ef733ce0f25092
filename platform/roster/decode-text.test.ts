import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const text = 'Name,E-Mail\nZoë Müller,李雷 🙂\n'
const utf16 = Buffer.from(text, 'utf16le')

describe('of any Unicode encoding comes the same text:', () => {
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
  ])('%s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })
})

test('what is no UTF-8 is windows-1252, its own characters between 80 and 9F included', () => {
  const bytes = Buffer.concat([Buffer.from('Name,E-Mail\nZo\xeb O\x92Hara, \x80\n', 'latin1')])
  expect(decodeText(bytes)).toEqual({ text: 'Name,E-Mail\nZoë O’Hara, €\n', encoding: 'windows-1252' })
})

test('a Chinese header tells that it is GB18030', () => {
  // 姓名,邮箱 and 李雷 by GB18030.
  const bytes = Buffer.from('d0d5c3fb2cd3cacfe40ac0eec0d72c61406578616d706c652e6564750a', 'hex')
  expect(decodeText(bytes)).toEqual({ text: '姓名,邮箱\n李雷,a@example.edu\n', encoding: 'gb18030' })
})

test('half a character at the end is replaced, and an empty file is empty', () => {
  expect(decodeText(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42])).text).toBe('A\ufffd')
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
})
