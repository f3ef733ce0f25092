import { expect, test } from 'vitest'
import { toldEntry } from './told.ts'

const anonymous = new Set(['windows'])
const entryOf = (action: string, details: Record<string, unknown>) => ({
  ...{ id: '1', at: new Date(0), actorId: 'ada', enrolmentId: 'line', action },
  details: JSON.stringify(details),
})

test('of a dispute of anonymous work nobody is told who opened it, and who answered is', () => {
  const details = { assignmentId: 'windows', submissionId: 'f2a7' }
  const opened = toldEntry(entryOf('dispute.opened', details), anonymous)
  expect(opened).toMatchObject({ actorId: null, enrolmentId: null, isUnnamed: true })
  const answered = toldEntry(entryOf('dispute.answered', details), anonymous)
  expect(answered).toMatchObject({ actorId: 'ada', enrolmentId: null })
})

test('of a choice it is told who chose, and not what', () => {
  const details = { assignmentId: 'windows', exercise: 'corr2d', was: null, is: 'f2a7' }
  const told = toldEntry(entryOf('submission.chosen', details), anonymous)
  expect(told).toMatchObject({ actorId: 'ada', enrolmentId: 'line' })
  expect(JSON.parse(told.details)).toEqual({ assignmentId: 'windows', exercise: 'corr2d' })
})

test('of a regrade it is told by how much, and not of which submissions', () => {
  const details = { assignmentId: 'windows', scores: [['f2a7', 0.5, 1]] }
  const told = toldEntry(entryOf('submission.regraded', details), anonymous)
  expect(told.enrolmentId).toBe('line')
  expect(JSON.parse(told.details)).toEqual({ assignmentId: 'windows', scores: [[null, 0.5, 1]] })
})

test.each([
  ['dispute.opened', { assignmentId: 'pooling', submissionId: 'f2a7' }],
  ['submission.chosen', { assignmentId: 'pooling', is: 'f2a7' }],
  ['grade.overridden', { assignmentId: 'windows', was: null, is: 950 }],
  ['course.made', { title: 'Vision' }],
])('%s with %j is told as it is', (action, details) => {
  const entry = entryOf(action, details)
  expect(toldEntry(entry, anonymous)).toEqual(entry)
})
