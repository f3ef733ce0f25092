import { expect, test } from 'vitest'
import { groupRatesOf } from './group-rates.ts'

const group = (id: string, passed: number, total: number, title = id) => ({
  ...{ id, title, hidden: id !== 'examples', weight: 0.5, passed, total },
  status: passed === total ? ('accepted' as const) : ('wrong-answer' as const),
})

test('who passed all of a group, and how many of its cases were passed', () => {
  const { groups, didNotRun } = groupRatesOf([
    [group('examples', 2, 2), group('kernels', 1, 4)],
    [group('examples', 2, 2), group('kernels', 4, 4)],
    [],
  ])
  expect(groups).toEqual([
    { id: 'examples', title: 'examples', hidden: false, students: 2, passed: 2, casesPassed: 1 },
    { id: 'kernels', title: 'kernels', hidden: true, students: 2, passed: 1, casesPassed: 0.625 },
  ])
  expect(didNotRun).toBe(1)
})

test('what did not compile has failed no group', () => {
  const groups = [{ ...group('kernels', 0, 4), status: 'compile-error' as const }]
  expect(groupRatesOf([groups])).toEqual({ groups: [], didNotRun: 1 })
})

test('of an exercise that has changed, titles and order are the newest; who was judged before counts where it was the same group', () => {
  const { groups } = groupRatesOf([
    [group('old', 1, 1), group('kernels', 1, 1, 'Kernels')],
    [group('kernels', 0, 1, 'Odd kernels'), group('new', 1, 1)],
  ])
  expect(groups.map(({ title, students, passed }) => [title, students, passed])).toEqual([
    ['Odd kernels', 2, 1],
    ['new', 1, 1],
    ['old', 1, 1],
  ])
})

test('of nobody there are no groups', () => {
  expect(groupRatesOf([])).toEqual({ groups: [], didNotRun: 0 })
})
