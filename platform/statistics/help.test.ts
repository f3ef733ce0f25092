import { describe, expect, test } from 'vitest'
import { type AssignedWork, helpRules, reasonsFor } from './help.ts'
import type { Tried } from './tried.ts'

const now = new Date('2026-11-20T12:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

const tried = (change: Partial<Tried> = {}): Tried => ({
  ...{ attempts: 1, best: 1, bestId: 'b', passedAt: inDays(-1), lastAt: inDays(-1), lastId: 'b' },
  ...{ lastStatus: 'accepted', lastMistake: null, ...change },
})
const missed = (change: Partial<Tried> = {}) => tried({ best: 0.5, passedAt: null, ...change })

/** Opened three weeks ago, due in ten days; all right so far. */
const assigned = (change: Partial<AssignedWork> = {}): AssignedWork => ({
  ...{ id: 'a', opensAt: inDays(-21), dueAt: inDays(10), closesAt: null, points: 1_000, of: 1_000 },
  exercises: [{ exercise: 'corr2d', tried: tried() }],
  ...change,
})
const notTried = [{ exercise: 'corr2d', tried: undefined }]
const rulesFor = (...work: AssignedWork[]) => reasonsFor(work, now).map(({ rule }) => rule)

test('whoever is on their way needs none', () => {
  expect(reasonsFor([assigned()], now)).toEqual([])
  expect(reasonsFor([], now)).toEqual([])
})

describe('nothing handed in', () => {
  const { dueWithinDays, dueSinceDays } = helpRules.nothing
  const near = (days: number, change: Partial<AssignedWork> = {}) =>
    rulesFor(assigned({ dueAt: inDays(days), closesAt: inDays(days), exercises: notTried, ...change }))
  test('though it is due soon, or was due a while ago', () => {
    for (const days of [dueWithinDays, 0, -dueSinceDays]) expect(near(days)).toContain('nothing')
    for (const days of [dueWithinDays + 0.1, -dueSinceDays - 0.1]) expect(near(days)).not.toContain('nothing')
  })
  test('is told with the days until then, or since then', () => {
    const told = (days: number) => {
      const work = assigned({ dueAt: inDays(days), closesAt: inDays(days), exercises: notTried })
      return reasonsFor([work], now)[0]
    }
    expect(told(1.2)).toEqual({ rule: 'nothing', assignments: [{ assignmentId: 'a', daysLeft: 2 }] })
    expect(told(-1.2)).toEqual({ rule: 'nothing', assignments: [{ assignmentId: 'a', overdueDays: 1 }] })
  })
  test('is no fault before it opens', () => {
    expect(near(1, { opensAt: inDays(0.5) })).toEqual([])
  })
  test('is something where one exercise of it was tried', () => {
    const exercises = [...notTried, { exercise: 'padding', tried: missed() }]
    expect(near(1, { exercises })).not.toContain('nothing')
  })
})

describe('many attempts without a pass', () => {
  const { attempts, sinceDays } = helpRules.stuck
  const stuck = (change: Partial<Tried>) =>
    assigned({ exercises: [{ exercise: 'corr2d', tried: missed(change) }] })
  test('are told with their number', () => {
    expect(reasonsFor([stuck({ attempts })], now)).toEqual([
      { rule: 'stuck', exercises: [{ assignmentId: 'a', exercise: 'corr2d', attempts }] },
    ])
  })
  test('are not too many, or long ago, or ended well', () => {
    expect(rulesFor(stuck({ attempts: attempts - 1 }))).toEqual([])
    expect(rulesFor(stuck({ attempts, lastAt: inDays(-sinceDays - 0.1) }))).not.toContain('stuck')
    expect(rulesFor(stuck({ attempts, passedAt: inDays(-1) }))).toEqual([])
  })
})

describe('few points', () => {
  const past = { dueAt: inDays(-30), closesAt: inDays(-20) }
  test('are less than half of what was due', () => {
    expect(reasonsFor([assigned({ ...past, points: 499 })], now)).toEqual([
      { rule: 'behind', points: 499, of: 1_000 },
    ])
    expect(rulesFor(assigned({ ...past, points: 500 }))).toEqual([])
  })
  test('what is due later does not count', () => {
    expect(rulesFor(assigned({ ...past, points: 500 }), assigned({ points: 0 }))).toEqual([])
  })
  test('of nothing are enough', () => {
    expect(rulesFor(assigned({ ...past, points: 0, of: 0 }))).toEqual([])
  })
})

describe('nothing for a while', () => {
  const { days } = helpRules.silent
  const quiet = (lastAt: Date, change: Partial<AssignedWork> = {}) =>
    reasonsFor([assigned({ exercises: [{ exercise: 'corr2d', tried: missed({ lastAt }) }], ...change })], now)
  test('is told in days', () => {
    expect(quiet(inDays(-days - 0.5))).toEqual([{ rule: 'silent', days }])
    expect(quiet(inDays(-days + 0.1))).toEqual([])
  })
  test('or as never', () => {
    expect(reasonsFor([assigned({ exercises: notTried })], now)).toEqual([{ rule: 'silent', days: null }])
  })
  test('is right where nothing is left to be done, or it opened only now', () => {
    const old = { lastAt: inDays(-20) }
    expect(rulesFor(assigned({ exercises: [{ exercise: 'corr2d', tried: tried(old) }] }))).toEqual([])
    expect(quiet(inDays(-20), { closesAt: inDays(-1) })).toEqual([])
    expect(quiet(inDays(-20), { opensAt: inDays(-days + 1) })).toEqual([])
  })
})
