import { expect, test } from 'vitest'
import type { AssignmentGrade } from '../grades/student-grade.ts'
import { withoutTraces } from './without-traces.ts'

const submission = { id: 'f2a7', submittedAt: new Date('2026-10-01T12:34:56Z'), score: 0.8 }
const grade: AssignmentGrade = {
  ...{ id: 'windows', points: 600, of: 1_000, graceDays: 0 },
  exercises: [
    {
      ...{ exercise: 'corr2d', points: 600, of: 1_000, attempts: 2 },
      counted: { ...submission, daysLate: 2, graceDays: 0, percentTaken: 20 },
      lines: [
        { kind: 'score', amount: 800, attempts: 2, rule: 'best', ...submission },
        { kind: 'late', amount: -200, daysLate: 2, graceDays: 0, percentTaken: 20 },
      ],
    },
  ],
}

test('what is told says nothing of which submission it was, and when; and still adds up', () => {
  const told = withoutTraces(grade)
  expect(JSON.stringify(told)).not.toMatch(/f2a7|2026/)
  expect(told).toMatchObject({ points: 600, exercises: [{ points: 600, of: 1_000 }] })
  expect(told.exercises.flatMap(({ lines }) => lines.map(({ amount }) => amount))).toEqual([800, -200])
})
