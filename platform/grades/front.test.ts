import fc from 'fast-check'
import { expect, test } from 'vitest'
import { improvements } from './front.ts'
import { gradeStudent } from './grade-student.ts'

const start = Date.UTC(2026, 2, 2)
const moment = fc.nat({ max: 40 }).map((quarters) => new Date(start + quarters * 21_600_000))

const attempts = fc
  .array(fc.record({ submittedAt: moment, score: fc.nat({ max: 8 }).map((eighths) => eighths / 8) }), {
    maxLength: 8,
  })
  .map((all) => all.map((one, index) => ({ ...one, id: `attempt-${index}` })))

test('improvements are the attempts with a higher score than all before', () => {
  const at = (id: string, hour: number, score: number) => ({ id, submittedAt: new Date(start + hour), score })
  const all = [
    at('d', 4, 0.75),
    at('a', 1, 0),
    at('c', 3, 0.5),
    at('b', 2, 0.5),
    at('f', 6, 0.7),
    at('e', 4, 1),
  ]
  expect(improvements(all).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e'])
  expect(improvements([])).toEqual([])
})

test('where the best attempt counts, the improvements bring what all attempts bring', () => {
  const percent = fc.nat({ max: 100 })
  const assignment = fc.record(
    {
      title: fc.constant('Convolution'),
      counting: fc.constant('best' as const),
      dueAt: moment,
      closesAt: fc.option(moment),
      late: fc.record({ percentPerDay: percent, mostPercent: percent }),
      extension: fc.record({ dueAt: moment, closesAt: moment }, { requiredKeys: [] }),
      exercises: fc.array(
        fc.record({ exercise: fc.constant('padding'), points: fc.nat({ max: 20 }), attempts }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['title', 'counting', 'dueAt', 'closesAt', 'late', 'exercises'] },
  )
  fc.assert(
    fc.property(fc.array(assignment, { maxLength: 3 }), fc.nat({ max: 5 }), (list, graceDays) => {
      const whole = list.map((one, index) => ({ ...one, id: `assignment-${index}` }))
      const front = whole.map((one) => ({
        ...one,
        exercises: one.exercises.map((exercise) => ({
          ...exercise,
          attempts: improvements(exercise.attempts),
        })),
      }))
      const told = ({ assignments, ...grade }: ReturnType<typeof gradeStudent>) => ({
        ...grade,
        assignments: assignments.map(({ exercises, ...assignment }) => ({
          ...assignment,
          exercises: exercises.map(({ points, counted }) => ({ points, counted })),
        })),
      })
      expect(told(gradeStudent({ assignments: front, graceDays }))).toEqual(
        told(gradeStudent({ assignments: whole, graceDays })),
      )
    }),
    { numRuns: 500 },
  )
})
