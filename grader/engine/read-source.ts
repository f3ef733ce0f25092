import { type Message, say } from '../contract/message.ts'

const sourceLimitKiB = 256

/** The text of a submitted file, or why it cannot be one. */
export function readSource(bytes: Uint8Array): { source: string } | { error: Message } {
  if (bytes.length > sourceLimitKiB * 1024)
    return {
      error: say('compile-error.too-large', {
        actual: Math.ceil(bytes.length / 1024),
        limit: sourceLimitKiB,
      }),
    }
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return source.includes('\0') ? { error: say('compile-error.not-text') } : { source }
  } catch {
    return { error: say('compile-error.not-text') }
  }
}
