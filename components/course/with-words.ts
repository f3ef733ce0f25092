import type { ServerAnswer } from './ask-server.ts'

/**
 * An answer with a form's own words, in the visitor's language, in the place of the server's.
 * @param words by the code of the refusal; others are said as they come
 */
export function withWords<Body>(
  answer: ServerAnswer<Body>,
  words: Readonly<Record<string, string>>,
): ServerAnswer<Body> {
  if (answer.kind !== 'refused') return answer
  const message = words[answer.code]
  if (message === undefined) return answer
  const { key: _, ...unsaid } = answer
  return { ...unsaid, code: `said:${answer.code}`, message }
}
