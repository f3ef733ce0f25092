export interface DecodedText {
  text: string
  /** A label of the Encoding Standard. */
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'
}

/** Headers that a roster from a Chinese spreadsheet has. */
const chineseHeader = /邮箱|邮件|姓名|学号/

/**
 * A file's text without its byte order mark. Files of spreadsheets do not tell their encoding: what is not UTF-8 is
 * taken for GB18030 where its first line has a Chinese header, as Chinese Excel saves it, and for windows-1252 otherwise.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes)
  const utf8 = decodeStrictly('utf-8', bytes)
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  const chinese = decodeStrictly('gb18030', bytes)
  if (chinese !== undefined && chineseHeader.test(firstLineOf(chinese))) {
    return { text: chinese, encoding: 'gb18030' }
  }
  return decodedAs('windows-1252', bytes)
}

function decodedAs(encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function decodeStrictly(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function firstLineOf(text: string): string {
  return /[^\r\n]+/.exec(text)?.[0] ?? ''
}
