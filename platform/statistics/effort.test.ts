import { expect, test } from 'vitest'
import { effortOf, secondsToPass } from './effort.ts'
import type { Tried } from './tried.ts'

const due = 1_800_000_000
const dueAt = new Date(due * 1_000)

const tried = (passedAt: number | null): Tried => ({
  ...{
    attempts: 2,
    best: 1,
    bestId: 'b',
    passedAt: passedAt === null ? null : new Date(passedAt * 1_000 + 345),
  },
  ...{ lastAt: dueAt, lastId: 'b', lastStatus: 'accepted', lastMistake: null },
})
const moments = (enrolmentId: string, handedIn: number[], practised: number[]) => ({
  ...{ enrolmentId, exercise: 'corr2d', handedIn, practised },
})

test('practice is part of the time until the pass; what comes after it is not', () => {
  const known = moments('ada', [due - 100, due - 40, due + 500], [due - 160])
  expect(secondsToPass(tried(due - 40), known)).toBe(120)
  expect(secondsToPass(tried(null), known)).toBeNull()
  expect(secondsToPass(tried(due), undefined)).toBeNull()
})

test('of an assignment, the times of each exercise, and when things were handed in; who is no student of it does not count', () => {
  const work = new Map([
    ['ada', new Map([['corr2d', tried(due - 40)]])],
    ['ben', new Map([['corr2d', tried(null)]])],
    ['cem', new Map()],
  ])
  const { activity, times } = effortOf({ dueAt, exercises: [{ exercise: 'corr2d', points: 1 }] }, work, [
    moments('ada', [due - 100, due - 40], [due - 160]),
    moments('ben', [due + 1], []),
    moments('removed', [due - 1], []),
  ])
  expect(times.get('corr2d')).toMatchObject({ quartiles: { median: 120 }, measured: 1, notPassed: 1 })
  expect(activity.byRange.filter(Boolean)).toEqual([2, 1])
})
