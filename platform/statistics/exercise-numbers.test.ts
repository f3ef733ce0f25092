import { expect, test } from 'vitest'
import type { RosterLine } from '../roster/data.ts'
import { exerciseNumbers } from './exercise-numbers.ts'
import type { Tried } from './tried.ts'

const at = (seconds: number) => new Date(seconds * 1_000)
const start = Date.parse('2026-01-01T12:00:00Z') / 1_000

const lineOf = (id: string): RosterLine => ({
  ...{ id, courseId: 'c', userId: id, role: 'student', email: `${id}@example.edu`, name: id, section: '' },
  ...{
    studentNumber: null,
    canvasId: null,
    claimCode: null,
    createdAt: at(0),
    claimedAt: at(0),
    removedAt: null,
  },
})

const tried = (change: Partial<Tried>): Tried => ({
  ...{ attempts: 1, best: 1, bestId: 'b', passedAt: at(start), lastAt: at(start), lastId: 'b' },
  ...{ lastStatus: 'accepted', lastMistake: null, ...change },
})

const lines = [
  { line: lineOf('ada'), tried: tried({ attempts: 2 }) },
  { line: lineOf('ben'), tried: tried({ best: 0.4, passedAt: null, lastMistake: 'flipped-kernel' }) },
  { line: lineOf('cem'), tried: undefined },
  { line: lineOf('dan'), tried: tried({ best: null, passedAt: null }) },
]

const group = (passed: number) => ({
  ...{ id: 'kernels', title: 'Kernels', hidden: true, weight: 1, passed, total: 5 },
  status: 'wrong-answer' as const,
})

const records = {
  moments: [
    { enrolmentId: 'ada', exercise: 'corr2d', handedIn: [start - 60, start], practised: [start - 300] },
  ],
  groups: [
    { enrolmentId: 'ada', groups: [group(5)] },
    { enrolmentId: 'ben', groups: [group(2)] },
    { enrolmentId: 'removed', groups: [group(0)] },
  ],
  mistakes: [
    { enrolmentId: 'ada', mistake: 'flipped-kernel', submittedAt: at(start - 60) },
    { enrolmentId: 'ben', mistake: 'flipped-kernel', submittedAt: at(start + 86_400) },
    { enrolmentId: 'removed', mistake: 'off-by-one', submittedAt: at(start) },
  ],
}

const numbers = exerciseNumbers(lines, records, 'UTC')
const filled = (bins: { from: number; count: number }[]) =>
  bins.filter(({ count }) => count > 0).map(({ from, count }) => [from, count])

test('who has handed in is counted by score, attempts and time, and who waits for a verdict by attempts alone', () => {
  expect(filled(numbers.scores)).toEqual([
    [0.4, 1],
    [1, 1],
  ])
  expect(filled(numbers.attempts)).toEqual([
    [1, 2],
    [2, 1],
  ])
  expect(filled(numbers.times)).toEqual([[300, 1]])
  expect(numbers.timeToSolve).toMatchObject({ measured: 1, notPassed: 2, unmeasured: 0 })
})

test('whoever is no student any more is in no number', () => {
  expect(numbers.groups.groups).toMatchObject([{ students: 2, passed: 1 }])
  expect(numbers.mistakes).toEqual([{ mistake: 'flipped-kernel', students: 1 }])
  expect(numbers.mistakesOverTime).toEqual({
    periods: { days: 1, starts: ['2026-01-01', '2026-01-02'] },
    mistakes: [{ mistake: 'flipped-kernel', students: 2, byPeriod: [1, 1] }],
  })
})

test('behind every number are its students', () => {
  expect(
    numbers.students.map(({ failedGroups, mistakesMade, secondsToPass }) => [
      failedGroups,
      mistakesMade,
      secondsToPass,
    ]),
  ).toEqual([
    [[], ['flipped-kernel'], 300],
    [['kernels'], ['flipped-kernel'], null],
    [[], [], null],
    [[], [], null],
  ])
})

test('of nobody everything is empty', () => {
  expect(exerciseNumbers([], { moments: [], groups: [], mistakes: [] }, 'UTC')).toMatchObject({
    ...{ students: [], groups: { groups: [], didNotRun: 0 }, mistakes: [] },
    ...{ timeToSolve: { quartiles: null }, mistakesOverTime: { mistakes: [] } },
  })
})
