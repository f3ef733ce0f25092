import { describe, expect, test } from 'vitest'
import type { CaseResult, GroupResult } from '../../grader/contract/verdict.ts'
import { findOptionalChanges, isUnchanged } from './changes-between.ts'
import { findOptionalPrevious } from './previous-submission.ts'
import type { ListedSubmission } from './submission-state.ts'

const one = (title: string, status: CaseResult['status']) => ({ title, status }) as CaseResult
const group = (id: string, passed: number, hidden = true) =>
  ({ id, title: `Group ${id}`, hidden, passed, total: 5 }) as GroupResult

const first = {
  exerciseVersion: 'v1',
  score: 0.4,
  cases: [one('A', 'accepted'), one('B', 'wrong-answer')],
  groups: [group('examples', 1, false), group('x', 2), group('y', 5)],
}

describe('what a submission changed', () => {
  test('are the cases that pass now, those that no longer do, and how many of each hidden group', () => {
    const changes = findOptionalChanges(first, {
      ...first,
      score: 0.7,
      cases: [one('A', 'time-limit'), one('B', 'accepted')],
      groups: [group('examples', 1, false), group('x', 5), group('y', 4)],
    })
    expect(changes).toEqual({
      score: expect.closeTo(0.3),
      mended: ['B'],
      broken: ['A'],
      groups: [
        { title: 'Group x', before: 2, after: 5, total: 5 },
        { title: 'Group y', before: 5, after: 4, total: 5 },
      ],
    })
  })

  test('is nothing where nothing changed, and everything where one of them did not compile', () => {
    const same = findOptionalChanges(first, first)
    expect(same && isUnchanged(same)).toBe(true)
    const broken = { ...first, score: 0, cases: [], groups: [] }
    expect(findOptionalChanges(broken, first)).toMatchObject({ mended: ['A'], broken: [] })
    expect(findOptionalChanges(first, broken)).toMatchObject({ mended: [], broken: ['A'], groups: [] })
  })

  test('cannot be told where the exercise has changed', () => {
    expect(findOptionalChanges({ ...first, exerciseVersion: 'v0' }, first)).toBeUndefined()
  })
})

test('the submission before another one is the last that was judged before it', () => {
  const list = [
    { id: 'd', state: 'queued' },
    { id: 'c', state: 'judged', status: 'accepted' },
    { id: 'b', state: 'judged', status: 'internal-error' },
    { id: 'a', state: 'judged', status: 'wrong-answer' },
  ].map((one) => ({ submittedAt: '', ...one }) as ListedSubmission)
  expect(['e', 'd', 'c', 'a'].map((id) => findOptionalPrevious(list, id))).toEqual(['c', 'c', 'a', undefined])
})
