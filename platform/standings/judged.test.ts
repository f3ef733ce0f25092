import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Attempt, inTimeOrder } from '../grades/attempt.ts'
import { gradeStudent } from '../grades/grade-student.ts'
import { readJudged, withAttempt, writeJudged } from './judged.ts'

const day = 86_400_000

const attempts = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 20 * day }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    {
      maxLength: 12,
    },
  )
  .map((all) =>
    all.map(({ at, score }, index): Attempt => ({ id: `${index}`, submittedAt: new Date(at), score })),
  )

const keep = (all: readonly Attempt[], chosenId: string | null) =>
  all.reduce<Attempt[]>((kept, one) => withAttempt(kept, one, chosenId), [])

test('in whatever order attempts are judged, what is kept is the same and makes the same grade by every rule', () => {
  fc.assert(
    fc.property(attempts, fc.nat(11), fc.integer({ min: 0, max: 20 }), (all, choice, due) => {
      const chosen = all.some(({ id }) => id === `${choice}`) ? `${choice}` : null
      const kept = keep(all, chosen)
      expect(keep(all.toReversed(), chosen)).toEqual(kept)
      for (const counting of ['best', 'latest', 'chosen'] as const) {
        const gradeOf = (some: Attempt[]) =>
          gradeStudent({
            graceDays: 2,
            assignments: [
              {
                ...{ id: 'a', title: '', dueAt: new Date(due * day), closesAt: null, counting },
                late: { percentPerDay: 7, mostPercent: 60 },
                exercises: [{ exercise: 'e', points: 1_000, attempts: some, ...(chosen ? { chosen } : {}) }],
              },
            ],
          }).points
        expect(gradeOf(kept)).toBe(gradeOf(all))
      }
    }),
  )
})

test('what is written is read', () => {
  fc.assert(
    fc.property(attempts, (all) => {
      expect(readJudged(writeJudged(inTimeOrder(all)))).toEqual(inTimeOrder(all))
    }),
  )
})

test('a verdict that replaces another of the same submission is one attempt', () => {
  const one = { id: 'a', submittedAt: new Date(1), score: 0.5 }
  expect(withAttempt([one], { ...one, score: 0.2 }, null)).toEqual([{ ...one, score: 0.2 }])
})
