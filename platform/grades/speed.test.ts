import { expect, test } from 'vitest'
import { gradeStudent } from './grade-student.ts'

const dayMs = 86_400_000
const range = (length: number) => Array.from({ length }, (_, index) => index)

/** Ten assignments of four exercises, with four attempts each, from two days before the due date to six days after. */
const workOf = (student: number) => ({
  graceDays: 5,
  assignments: range(10).map((week) => ({
    id: `week-${week}`,
    title: `Week ${week}`,
    dueAt: new Date(week * 7 * dayMs),
    closesAt: new Date((week + 1) * 7 * dayMs),
    late: { percentPerDay: 10, mostPercent: 50 },
    counting: 'best' as const,
    exercises: range(4).map((exercise) => ({
      exercise: `exercise-${exercise}`,
      points: 1000,
      attempts: range(4).map((attempt) => ({
        id: `attempt-${attempt}`,
        submittedAt: new Date((week * 7 - 2 + attempt * 2 + ((student + week + exercise) % 3)) * dayMs),
        score: ((student * 7 + exercise * 3 + attempt * 5) % 13) / 12,
      })),
    })),
  })),
})

// Processor time: how long it takes by the clock depends on what else the machine does.
test('a thousand students with 40 exercises each are graded in less than two seconds', () => {
  const course = range(1000).map(workOf)
  const before = process.cpuUsage()
  const grades = course.map(gradeStudent)
  const { user, system } = process.cpuUsage(before)
  expect(grades.filter(({ graceDays }) => graceDays.spent > 0).length).toBeGreaterThan(500)
  expect((user + system) / 1e6).toBeLessThan(2)
})
