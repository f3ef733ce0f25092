import { describe, expect, test } from 'vitest'
import { say } from '../../grader/contract/message.ts'
import type { TrainingReport } from '../../grader/contract/training.ts'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { stateOf } from './state.ts'
import { isWithheld, visiblePart, type Withholding } from './withheld.ts'

const group = { weight: 0.5, total: 2, title: '' }
const verdict: Verdict = {
  ...{ contract: 1, exercise: 'corr2d', exerciseVersion: 'v', judgeVersion: '1', seedId: 's' },
  ...{ status: 'wrong-answer', score: 0.5, console: '', sandbox: { level: 'sealed', detail: '' } },
  groups: [
    { ...group, id: 'examples', hidden: false, passed: 2, status: 'accepted' },
    { ...group, id: 'edges', hidden: true, passed: 0, status: 'wrong-answer', hint: 'the edges' },
  ],
  cases: [
    {
      ...{ id: 'a', group: 'examples', title: '', status: 'accepted', durationMs: 3 },
      ...{ input: [], expected: 1, actual: 1 },
    },
  ],
  diagnosis: { mistake: 'flipped', title: '', hint: '', matched: 1, of: 2 },
  timings: { compileMs: 5, runMs: 900, totalMs: 905 },
}

const rightInHidden: Verdict = {
  ...verdict,
  ...{ status: 'accepted', score: 1, diagnosis: null },
  groups: verdict.groups.map((one) => ({ ...one, passed: 2, status: 'accepted' })),
  timings: { compileMs: 5, runMs: 20, totalMs: 25 },
}

describe('the visible part of a verdict', () => {
  test('is the same whatever the hidden cases came to', () => {
    expect(visiblePart(verdict)).toEqual(visiblePart(rightInHidden))
    expect(JSON.stringify(visiblePart(verdict))).not.toMatch(/edges|flipped|900/)
  })

  test('is accepted where the visible cases are, with their part of the score', () => {
    expect(visiblePart(verdict)).toMatchObject({ status: 'accepted', score: 0.5, diagnosis: null })
  })

  test('of a training, which is all about held-out digits, has no report', () => {
    const report: TrainingReport = {
      ...{ kind: 'training', outcome: 'reached', by: 'plan', said: say('type.promise'), budget: 1 },
      ...{ network: { rows: [], parameters: 0, macs: 0 }, thresholds: [0.9], epochs: [], accuracy: 0.97 },
    }
    expect(visiblePart({ ...verdict, report })).not.toHaveProperty('report')
  })

  test('of what did not compile is that', () => {
    const none: Verdict = { ...verdict, status: 'compile-error', groups: [], cases: [], score: 0 }
    expect(visiblePart(none).status).toBe('compile-error')
  })
})

const dueAt = new Date('2026-10-08T22:00Z')
const after = new Date(dueAt.getTime() + 1)

test.each<[Withholding['hiddenResults'], Date, boolean]>([
  [null, dueAt, false],
  ['now', dueAt, false],
  ['after-due', dueAt, true],
  ['after-due', after, false],
  ['never', after, true],
])('with results told %j, at %s they are withheld: %j', (hiddenResults, now, expected) => {
  expect(isWithheld({ hiddenResults, dueAt }, now)).toBe(expected)
})

test('a learner is told from when on', () => {
  const judging = { judgingId: 'a', startedAt: null, cancelledAt: null, progress: null, dueAt }
  const state = stateOf(
    { ...judging, verdict: JSON.stringify(verdict), hiddenResults: 'after-due' },
    [],
    dueAt,
  )
  expect(state).toMatchObject({ state: 'judged', withheld: { until: dueAt.toISOString() } })
  const told = stateOf(
    { ...judging, verdict: JSON.stringify(verdict), hiddenResults: 'after-due' },
    [],
    after,
  )
  expect(told).not.toHaveProperty('withheld')
})
