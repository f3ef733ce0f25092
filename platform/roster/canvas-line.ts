import type { Candidate } from './candidate.ts'
import type { RosterMessageKey } from './messages.ts'
import type { Row } from './read-rows.ts'

/**
 * What a line of Canvas's gradebook export is where it is nobody: under its header come whether grades are posted by
 * hand and the possible points, and last its test student, whose login is no e-mail address.
 */
export function findCanvasLine({ fields }: Row, { name, email }: Candidate): RosterMessageKey | undefined {
  const texts = fields.map((field) => field.trim())
  if (/^points possible/i.test(texts[0] ?? '')) return 'points-possible-skipped'
  if (texts.every((text) => text === '' || /^(muted|manual posting.*)$/i.test(text))) return 'posting-skipped'
  return name === 'Test Student' && !email.includes('@') ? 'test-student-skipped' : undefined
}
