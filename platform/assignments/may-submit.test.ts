import { expect, test } from 'vitest'
import { findObstacle, type SubmissionRules } from './may-submit.ts'

const at = (text: string) => new Date(`2026-10-${text}Z`)
const rules: SubmissionRules = {
  opensAt: at('01T08:00'),
  dueAt: at('08T22:00'),
  closesAt: at('10T22:00'),
  attempts: null,
  waitRule: 'none',
  waitSeconds: 0,
}
const untried = { attempts: 0, lastAt: null }

test('it is taken from the moment it opens until the moment it closes', () => {
  const early = new Date(rules.opensAt.getTime() - 1)
  const late = new Date((rules.closesAt as Date).getTime() + 1)
  expect(findObstacle(rules, undefined, untried, early)).toEqual({ kind: 'not-open', opensAt: rules.opensAt })
  expect(findObstacle(rules, undefined, untried, rules.opensAt)).toBeUndefined()
  expect(findObstacle(rules, undefined, untried, rules.closesAt as Date)).toBeUndefined()
  expect(findObstacle(rules, undefined, untried, late)).toEqual({ kind: 'closed', closedAt: rules.closesAt })
})

test('an extension closes later, also one of the due date alone, and never sooner', () => {
  const now = at('12T00:00')
  expect(findObstacle(rules, { dueAt: at('14T22:00') }, untried, now)).toBeUndefined()
  expect(findObstacle(rules, { closesAt: at('14T22:00') }, untried, now)).toBeUndefined()
  expect(findObstacle(rules, { closesAt: at('09T22:00') }, untried, at('10T00:00'))).toBeUndefined()
})

test('without a closing time it never closes', () => {
  expect(findObstacle({ ...rules, closesAt: null }, undefined, untried, at('31T00:00'))).toBeUndefined()
})

test('attempts are counted', () => {
  const tried = { attempts: 3, lastAt: at('02T00:00') }
  expect(findObstacle({ ...rules, attempts: 4 }, undefined, tried, at('03T00:00'))).toBeUndefined()
  expect(findObstacle({ ...rules, attempts: 3 }, undefined, tried, at('03T00:00'))).toEqual({
    kind: 'no-attempts',
    attempts: 3,
  })
})

test.each([
  ['fixed', 1, 0],
  ['fixed', 2, 60],
  ['fixed', 9, 60],
  ['growing', 1, 0],
  ['growing', 2, 60],
  ['growing', 3, 120],
  ['growing', 9, 480],
  ['none', 9, 0],
] as const)('a wait that is %s is, after %i attempts, %i s', (waitRule, attempts, seconds) => {
  const lastAt = at('02T00:00')
  const until = new Date(lastAt.getTime() + 1_000 * seconds)
  const waiting = { ...rules, waitRule, waitSeconds: 60 }
  const ask = (now: Date) => findObstacle(waiting, undefined, { attempts, lastAt }, now)
  expect(ask(until)).toBeUndefined()
  if (seconds > 0) expect(ask(new Date(until.getTime() - 1))).toEqual({ kind: 'wait', until })
})
