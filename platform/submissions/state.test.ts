import { expect, test } from 'vitest'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { forLearner, stateOf } from './state.ts'

const waiting = ['first', 'second', 'third']
const judging = {
  ...{ judgingId: 'second', startedAt: null, verdict: null, cancelledAt: null, progress: null },
  ...{ hiddenResults: null, dueAt: null },
}
const now = new Date()

test('the first in the queue has position 1', () => {
  expect(stateOf({ ...judging, judgingId: 'first' }, waiting, now)).toEqual({ state: 'queued', position: 1 })
  expect(stateOf(judging, waiting, now)).toEqual({ state: 'queued', position: 2 })
})

test('what a worker took runs', () => {
  const startedAt = new Date()
  expect(stateOf({ ...judging, judgingId: 'taken', startedAt }, waiting, now)).toEqual({ state: 'running' })
})

test('what a worker lost waits again, though it had been begun', () => {
  expect(stateOf({ ...judging, startedAt: new Date() }, waiting, now)).toEqual({
    state: 'queued',
    position: 2,
  })
})

test('what was taken a moment ago and is not begun yet is next', () => {
  expect(stateOf({ ...judging, judgingId: 'taken' }, waiting, now)).toEqual({ state: 'queued', position: 1 })
})

test('a learner sees times rounded up to ten milliseconds', () => {
  const verdict = {
    cases: [{ durationMs: 0.4 }],
    timings: { compileMs: 3.2, runMs: 12, totalMs: 15.2 },
  } as Verdict
  const seen = forLearner(verdict)
  expect(seen.cases[0]?.durationMs).toBe(10)
  expect(seen.timings).toEqual({ compileMs: 10, runMs: 20, totalMs: 20 })
})

test('what is trained says how far it is, and what was cancelled says that, whatever the queue still holds', () => {
  const startedAt = new Date()
  const taken = { ...judging, judgingId: 'taken', startedAt, progress: '{"epoch":2}' }
  expect(stateOf(taken, waiting, now)).toEqual({ state: 'running', progress: { epoch: 2 } })
  expect(stateOf({ ...judging, cancelledAt: new Date() }, waiting, now)).toEqual({ state: 'cancelled' })
})
