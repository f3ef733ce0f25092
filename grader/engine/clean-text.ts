import type { Message } from '../contract/message.ts'

/** Characters of a verdict's console text. */
const consoleLimit = 65_536

/** Control characters but tab and line feed; marks that turn the direction of text; separators that break lines. */
const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Text of a submission without what could deceive a reader or a terminal. */
export function cleanText(text: string): string {
  return text.replace(unprintable, '').toWellFormed()
}

export function cleanConsole(text: string): string {
  return cleanText(text.slice(0, consoleLimit))
}

export function cleanMessage<M extends Partial<Message>>(source: M): M {
  const { message, messageParameters } = source
  if (message === undefined || messageParameters === undefined) return source
  const parameters = Object.entries(messageParameters).map(([key, value]) => [
    key,
    typeof value === 'string' ? cleanText(value) : value,
  ])
  return { ...source, message: cleanText(message), messageParameters: Object.fromEntries(parameters) }
}
