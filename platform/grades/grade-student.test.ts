import { describe, expect, test } from 'vitest'
import { gradeStudent } from './grade-student.ts'
import type { GradedAssignment, GradedExercise } from './graded-assignment.ts'

const dayMs = 86_400_000
const due = new Date('2026-03-02T12:00:00Z')
const after = (ms: number) => new Date(due.getTime() + ms)
const attempt = (id: string, ms: number, score: number) => ({ id, submittedAt: after(ms), score })

const padding = (exercise: Partial<GradedExercise>): GradedExercise => ({
  exercise: 'padding',
  points: 1000,
  attempts: [],
  ...exercise,
})
const week = (assignment: Partial<GradedAssignment>): GradedAssignment => ({
  id: 'week-1',
  title: 'Week 1',
  dueAt: due,
  closesAt: null,
  late: { percentPerDay: 20, mostPercent: 50 },
  counting: 'best',
  exercises: [],
  ...assignment,
})
const gradeOne = (
  exercise: Partial<GradedExercise>,
  assignment: Partial<GradedAssignment> = {},
  graceDays = 0,
) =>
  gradeStudent({ assignments: [week({ ...assignment, exercises: [padding(exercise)] })], graceDays })
    .assignments[0]?.exercises[0]

describe('a grade explains itself', () => {
  test('three quarters of 3.33 points a day late, at 10 % a day: 2.50 less 0.25', () => {
    const attempts = [attempt('a', 1, 0.75)]
    const exercise = padding({ points: 333, attempts })
    const late = { percentPerDay: 10, mostPercent: 50 }
    const score = { id: 'a', submittedAt: after(1), score: 0.75 }
    expect(
      gradeStudent({ assignments: [week({ late, exercises: [exercise, padding({})] })], graceDays: 0 }),
    ).toEqual({
      points: 225,
      of: 1333,
      graceDays: { budget: 0, spent: 0 },
      assignments: [
        {
          id: 'week-1',
          points: 225,
          of: 1333,
          graceDays: 0,
          exercises: [
            {
              exercise: 'padding',
              points: 225,
              of: 333,
              attempts: 1,
              counted: { ...score, daysLate: 1, graceDays: 0, percentTaken: 10 },
              lines: [
                { kind: 'score', amount: 250, ...score, attempts: 1, rule: 'best' },
                { kind: 'late', amount: -25, daysLate: 1, graceDays: 0, percentTaken: 10 },
              ],
            },
            {
              exercise: 'padding',
              points: 0,
              of: 1000,
              attempts: 0,
              lines: [{ kind: 'not-submitted', amount: 0, afterClosing: 0 }],
            },
          ],
        },
      ],
    })
  })

  test('in time there is nothing to say of lateness', () => {
    expect(gradeOne({ attempts: [attempt('a', 0, 1)] })?.lines).toMatchObject([
      { kind: 'score', amount: 1000 },
    ])
  })

  test('three days late, two of them forgiven: 20 %', () => {
    expect(gradeOne({ attempts: [attempt('a', 3 * dayMs, 1)] }, {}, 2)).toMatchObject({
      points: 800,
      lines: [{ amount: 1000 }, { kind: 'late', amount: -200, daysLate: 3, graceDays: 2, percentTaken: 20 }],
    })
  })

  test('lateness that grace days forgive is still told', () => {
    expect(gradeOne({ attempts: [attempt('a', 1, 1)] }, {}, 5)).toMatchObject({
      points: 1000,
      lines: [{ amount: 1000 }, { kind: 'late', amount: 0, daysLate: 1, graceDays: 1, percentTaken: 0 }],
    })
  })

  test.each([
    { to: 1200, from: 800, attempts: [attempt('a', 0, 0.8)] },
    { to: 0, from: 800, attempts: [attempt('a', 0, 0.8)] },
    { to: 500, from: 0, attempts: [] },
  ])('an override puts $to in the place of $from', ({ to, from, attempts }) => {
    const grade = gradeOne({ attempts, override: { points: to, reason: 'Shown at the board' } })
    expect(grade?.points).toBe(to)
    expect(grade?.lines.at(-1)).toEqual({
      kind: 'override',
      amount: to - from,
      from,
      to,
      reason: 'Shown at the board',
    })
  })
})

describe('closing', () => {
  const closesAt = after(dayMs)
  test('what comes at that moment counts, a millisecond later nothing does', () => {
    const attempts = [attempt('in-time', dayMs, 0.5), attempt('closed', dayMs + 1, 1)]
    expect(gradeOne({ attempts }, { closesAt })).toMatchObject({ points: 400, attempts: 1 })
    expect(gradeOne({ attempts: attempts.slice(1) }, { closesAt })).toMatchObject({
      points: 0,
      attempts: 0,
      lines: [{ kind: 'not-submitted', amount: 0, afterClosing: 1 }],
    })
  })

  test('an extension of the due date moves it along', () => {
    const attempts = [attempt('a', 3 * dayMs, 1)]
    expect(gradeOne({ attempts }, { closesAt, extension: { dueAt: after(3 * dayMs) } })?.points).toBe(1000)
  })
})

describe('which attempt counts', () => {
  const attempts = [attempt('late', dayMs + 1, 1), attempt('last', 2 * dayMs, 0.5), attempt('first', 0, 0.7)]
  test.each([
    { counting: 'best', counted: 'first', points: 700, rule: 'best' },
    { counting: 'latest', counted: 'last', points: 300, rule: 'latest' },
    { counting: 'chosen', chosen: 'late', counted: 'late', points: 600, rule: 'chosen' },
    { counting: 'chosen', chosen: 'unknown', counted: 'first', points: 700, rule: 'best' },
    { counting: 'chosen', counted: 'first', points: 700, rule: 'best' },
    { counting: 'best', chosen: 'late', counted: 'first', points: 700, rule: 'best' },
  ] as const)(
    '$counting, with $chosen chosen: $counted',
    ({ counting, points, counted, rule, ...choice }) => {
      expect(gradeOne({ attempts, ...choice }, { counting })).toMatchObject({
        points,
        counted: { id: counted },
        lines: [{ kind: 'score', attempts: 3, rule }, ...(counted === 'first' ? [] : [{ kind: 'late' }])],
      })
    },
  )

  test('one chosen after closing does not count, and the latest is the latest before closing', () => {
    const closesAt = after(dayMs + 1)
    expect(gradeOne({ attempts, chosen: 'last' }, { counting: 'chosen', closesAt })?.counted?.id).toBe(
      'first',
    )
    expect(gradeOne({ attempts }, { counting: 'latest', closesAt })?.counted?.id).toBe('late')
  })

  test('of equally good ones the earliest, at one moment the one whose id comes first', () => {
    const equal = [attempt('c', 1, 1), attempt('b', 0, 0.8), attempt('a', 0, 0.8)]
    expect(gradeOne({ attempts: equal })?.counted?.id).toBe('a')
  })
})

describe('grace days', () => {
  const half = attempt('half', 0, 0.8)
  const full = attempt('full', dayMs + 1, 1)

  test('are not spent where a better attempt would bring no more than one in time', () => {
    const assignments = [week({ exercises: [padding({ attempts: [half, full] })] })]
    expect(gradeStudent({ assignments, graceDays: 1 })).toMatchObject({
      points: 800,
      graceDays: { spent: 0 },
    })
    expect(gradeStudent({ assignments, graceDays: 2 })).toMatchObject({
      points: 1000,
      graceDays: { spent: 2 },
    })
  })

  test('serve all exercises of an assignment, and an override attracts none', () => {
    const override = { points: 0, reason: 'Copied' }
    const grade = (graded: GradedExercise[]) =>
      gradeStudent({ assignments: [week({ exercises: graded })], graceDays: 9 }).assignments[0]
    const late = [attempt('late', dayMs, 1)]
    expect(grade([padding({ attempts: late }), padding({ attempts: late })])).toMatchObject({
      points: 2000,
      graceDays: 1,
    })
    expect(grade([padding({ attempts: late, override })])).toMatchObject({ points: 0, graceDays: 0 })
  })

  test('go to the assignment that is due first, extensions included, then to the lower id', () => {
    const late = (id: string, shift: number, extension = 0) =>
      week({
        id,
        dueAt: after(shift),
        extension: { dueAt: after(shift + extension) },
        exercises: [padding({ attempts: [attempt('late', shift + extension + 1, 1)] })],
      })
    const spentOn = (...assignments: GradedAssignment[]) =>
      gradeStudent({ assignments, graceDays: 1 }).assignments.find(({ graceDays }) => graceDays > 0)?.id
    expect(spentOn(late('b', dayMs), late('a', 0), late('c', 0))).toBe('a')
    expect(spentOn(late('a', 0, dayMs), late('b', 1))).toBe('b')
  })

  test('an extension does not take them away from a later assignment that is worth more', () => {
    const small = (extension: number) =>
      week({
        id: 'small',
        late: { percentPerDay: 20, mostPercent: 20 },
        extension: { dueAt: after(extension * dayMs) },
        exercises: [padding({ points: 100, attempts: [attempt('a', 3 * dayMs, 1)] })],
      })
    const large = week({
      id: 'large',
      dueAt: after(7 * dayMs),
      exercises: [padding({ attempts: [attempt('a', 8 * dayMs, 1)] })],
    })
    const points = (extension: number) =>
      gradeStudent({ assignments: [small(extension), large], graceDays: 1 }).points
    expect([points(0), points(2), points(3)]).toEqual([80 + 1000, 80 + 1000, 100 + 1000])
  })
})

test('a student without assignments has no points of none', () => {
  expect(gradeStudent({ assignments: [], graceDays: 2 })).toEqual({
    points: 0,
    of: 0,
    graceDays: { budget: 2, spent: 0 },
    assignments: [],
  })
})
