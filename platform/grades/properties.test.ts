import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountingRule, countingRules } from './counting.ts'
import { deadlinesOf } from './deadlines.ts'
import { gradeStudent, type StudentWork } from './grade-student.ts'
import type { GradedAssignment, GradedExercise } from './graded-assignment.ts'

// Six hours apart, or a millisecond off: many moments are exactly at a due date, a day after it or at closing.
const span = fc.nat({ max: 32 }).map((quarters) => quarters * 21_600_000)
const moment = fc
  .tuple(span, fc.constantFrom(-1, 0, 0, 1))
  .map(([ms, off]) => new Date(Date.UTC(2026, 2, 2) + ms + off))
const earlier = (date: Date, ms: number) => new Date(date.getTime() - ms)
const later = (date: Date, ms: number) => earlier(date, -ms)

/** Scores are twelfths, so that the oracle can reckon with fractions. */
const attempt = fc.record({ submittedAt: moment, score: fc.nat({ max: 12 }).map((parts) => parts / 12) })
const withIds = <Item>(items: Item[]) => items.map((item, index) => ({ ...item, id: `id-${index}` }))
const percent = fc.nat({ max: 100 })

const unchanged: fc.Arbitrary<GradedExercise> = fc.record(
  {
    exercise: fc.constant('padding'),
    points: fc.nat({ max: 30 }),
    attempts: fc.array(attempt, { maxLength: 5 }).map(withIds),
    chosen: fc.nat({ max: 5 }).map((index) => `id-${index}`),
  },
  { requiredKeys: ['exercise', 'points', 'attempts'] },
)
const override = fc.record({ points: fc.nat({ max: 40 }), reason: fc.constant('Shown at the board') })
const exercise = fc.oneof(
  { weight: 4, arbitrary: unchanged },
  {
    weight: 1,
    arbitrary: fc.tuple(unchanged, override).map(([one, given]) => ({ ...one, override: given })),
  },
)

interface Course {
  counting: readonly CountingRule[]
  closes: boolean
}

const any: Course = { counting: countingRules, closes: true }

const workIn = ({ counting, closes }: Course): fc.Arbitrary<StudentWork> =>
  fc.record({
    graceDays: fc.nat({ max: 4 }),
    assignments: fc
      .array(
        fc.record(
          {
            title: fc.constant('Convolution'),
            dueAt: moment,
            closesAt: closes ? fc.option(moment) : fc.constant(null),
            late: fc.record({ percentPerDay: percent, mostPercent: percent }),
            counting: fc.constantFrom(...counting),
            exercises: fc.array(exercise, { minLength: 1, maxLength: 3 }),
            extension: fc.record({ dueAt: moment, closesAt: moment }, { requiredKeys: [] }),
          },
          { requiredKeys: ['title', 'dueAt', 'closesAt', 'late', 'counting', 'exercises'] },
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map(withIds),
  })

const runs = { numRuns: 500 }
const first = <Item>([one, ...others]: Item[], change: (item: Item) => Item): Item[] =>
  one === undefined ? [] : [change(one), ...others]
const assignment = (work: StudentWork, change: (one: GradedAssignment) => GradedAssignment): StudentWork => ({
  ...work,
  assignments: first(work.assignments, change),
})
const attempts = (
  work: StudentWork,
  change: (all: GradedExercise['attempts']) => GradedExercise['attempts'],
) =>
  assignment(work, (one) => ({
    ...one,
    exercises: first(one.exercises, (graded) => ({ ...graded, attempts: change(graded.attempts) })),
  }))

function expectNoLoss<Change>(
  course: Course,
  changes: fc.Arbitrary<Change>,
  apply: (work: StudentWork, change: Change) => StudentWork,
) {
  const property = fc.property(workIn(course), changes, (work, change) => {
    expect(gradeStudent(apply(work, change)).points).toBeGreaterThanOrEqual(gradeStudent(work).points)
  })
  fc.assert(property, runs)
}

describe('the points of a student never fall', () => {
  test('with one attempt more, where the best or a chosen one counts', () => {
    expectNoLoss({ ...any, counting: ['best', 'chosen'] }, attempt, (work, more) =>
      attempts(work, (all) => [...all, { ...more, id: 'more' }]),
    )
  })

  test('with a higher score', () => {
    expectNoLoss(any, fc.nat({ max: 12 }), (work, parts) =>
      attempts(work, (all) => first(all, (one) => ({ ...one, score: Math.max(one.score, parts / 12) }))),
    )
  })

  test('with an attempt handed in earlier, where the best counts, or a chosen one and nothing closes', () => {
    const move = (work: StudentWork, ms: number) =>
      attempts(work, (all) => first(all, (one) => ({ ...one, submittedAt: earlier(one.submittedAt, ms) })))
    expectNoLoss({ counting: ['best'], closes: true }, span, move)
    expectNoLoss({ counting: ['best', 'chosen'], closes: false }, span, move)
  })

  test('with all attempts at an exercise handed in earlier, by any rule where nothing closes', () => {
    expectNoLoss({ ...any, closes: false }, span, (work, ms) =>
      attempts(work, (all) => all.map((one) => ({ ...one, submittedAt: earlier(one.submittedAt, ms) }))),
    )
  })

  test('with a larger extension, where the best counts, and by any rule where nothing closes', () => {
    const extend = (work: StudentWork, [due, closing]: [number, number]) =>
      assignment(work, (one) => ({
        ...one,
        extension: {
          dueAt: later(one.extension?.dueAt ?? one.dueAt, due),
          closesAt: later(one.extension?.closesAt ?? one.closesAt ?? one.dueAt, closing),
        },
      }))
    expectNoLoss({ counting: ['best'], closes: true }, fc.tuple(span, span), extend)
    expectNoLoss({ ...any, closes: false }, fc.tuple(span, span), extend)
  })

  test('with more grace days', () => {
    expectNoLoss(any, fc.nat({ max: 4 }), (work, more) => ({ ...work, graceDays: work.graceDays + more }))
  })

  test('with a policy that takes less a day, or less at most', () => {
    expectNoLoss(any, fc.tuple(percent, percent), (work, [perDay, most]) =>
      assignment(work, ({ late, ...one }) => ({
        ...one,
        late: {
          percentPerDay: Math.min(late.percentPerDay, perDay),
          mostPercent: Math.min(late.mostPercent, most),
        },
      })),
    )
  })
})

test('the order of attempts and of assignments changes nothing', () => {
  const shuffled = workIn(any).chain((work) =>
    fc
      .tuple(fc.shuffledSubarray(work.assignments, { minLength: work.assignments.length }), fc.boolean())
      .map(([assignments, turned]) => {
        const other = { ...work, assignments }
        return { work, other: turned ? attempts(other, (all) => all.toReversed()) : other }
      }),
  )
  fc.assert(
    fc.property(shuffled, ({ work, other }) => {
      const { assignments, ...grade } = gradeStudent(work)
      const { assignments: others, ...sameGrade } = gradeStudent(other)
      expect(sameGrade).toEqual(grade)
      expect(others.toSorted((one, next) => (one.id < next.id ? -1 : 1))).toEqual(assignments)
    }),
    runs,
  )
})

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
const pointsOf = (parts: { points: number }[]) => sum(parts.map(({ points }) => points))

test('lines add up to exercises, these to assignments and these to the student, and so do grace days', () => {
  fc.assert(
    fc.property(workIn(any), (work) => {
      const { points, graceDays, assignments } = gradeStudent(work)
      expect(pointsOf(assignments)).toBe(points)
      expect(sum(assignments.map((one) => one.graceDays))).toBe(graceDays.spent)
      expect(graceDays.spent).toBeLessThanOrEqual(graceDays.budget)
      for (const one of assignments) {
        expect(pointsOf(one.exercises)).toBe(one.points)
        for (const graded of one.exercises)
          expect(sum(graded.lines.map(({ amount }) => amount))).toBe(graded.points)
      }
    }),
    runs,
  )
})

/** The rules again, written down plainly, in fractions, for one way to spend grace days. */
function pointsBySpending(one: GradedAssignment, graceDays: number): number {
  const { dueAt, closesAt } = deadlinesOf(one)
  const { percentPerDay, mostPercent } = one.late
  return sum(
    one.exercises.map((graded) => {
      if (graded.override) return graded.override.points
      const counting = graded.attempts
        .filter(({ submittedAt }) => closesAt === null || submittedAt.getTime() <= closesAt.getTime())
        .toSorted((left, right) => left.submittedAt.getTime() - right.submittedAt.getTime())
        .map(({ id, submittedAt, score }) => {
          let days = -graceDays
          for (let time = dueAt.getTime(); time < submittedAt.getTime(); time += 24 * 60 * 60 * 1000) days++
          const left = 100 - Math.min(mostPercent, percentPerDay * Math.max(0, days))
          const twelveHundredths = graded.points * Math.round(score * 12) * left
          return { id, points: Math.floor((twelveHundredths + 600) / 1200) }
        })
      const chosen = one.counting === 'chosen' && counting.find(({ id }) => id === graded.chosen)
      if (chosen) return chosen.points
      return one.counting === 'latest'
        ? (counting.at(-1)?.points ?? 0)
        : Math.max(0, ...counting.map(({ points }) => points))
    }),
  )
}

function mostPoints([one, ...others]: GradedAssignment[], budget: number): number {
  if (!one) return 0
  const spendings = Array.from({ length: budget + 1 }, (_, days) => days)
  return Math.max(...spendings.map((days) => pointsBySpending(one, days) + mostPoints(others, budget - days)))
}

test('no way to spend the grace days brings more, and the points are those of plain fractions', () => {
  fc.assert(
    fc.property(workIn(any), (work) => {
      expect(gradeStudent(work).points).toBe(mostPoints(work.assignments, work.graceDays))
    }),
    runs,
  )
})
