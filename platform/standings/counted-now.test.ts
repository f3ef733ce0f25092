import { expect, test } from 'vitest'
import type { ExerciseGrade } from '../grades/student-grade.ts'
import { countedNow } from './counted-now.ts'

const untried: ExerciseGrade = { exercise: 'corr2d', points: 0, of: 10, attempts: 0, lines: [] }
const counted = { id: 'best', submittedAt: new Date(0), score: 1, daysLate: 0, graceDays: 0, percentTaken: 0 }

test.each([
  ['what the grade says, whatever was chosen', 'chosen', { ...untried, counted }, 'other', 'best'],
  ['nothing, where nothing does', 'best', untried, null, undefined],
  ['what was chosen, where the grade is not told', 'chosen', undefined, 'other', 'other'],
  ['nothing, before something is chosen: it would tell the best', 'chosen', undefined, null, undefined],
  ['nothing, where the rule would tell the best', 'best', undefined, 'other', undefined],
] as const)('%s', (_, rule, grade, chosenId, id) => {
  expect(countedNow(rule, grade, chosenId)).toBe(id)
})
