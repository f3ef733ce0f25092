import { expect, test } from 'vitest'
import { changesOf, namesOnly } from './audit-changes.ts'

test('of an assignment only what differs', () => {
  const was = { title: 'Windows', late: { percentPerDay: 0, mostPercent: 0 }, closesAt: null, attempts: 3 }
  const is = { title: 'Windows', late: { percentPerDay: 10, mostPercent: 0 }, closesAt: null, attempts: null }
  expect(changesOf({ assignmentId: 'a', was, is })).toEqual([
    { field: 'late', was: was.late, is: is.late },
    { field: 'attempts', was: 3, is: null },
  ])
})

test('of an override the points, also where there were none', () => {
  expect(changesOf({ exercise: 'corr2d', was: null, is: 950 })).toEqual([
    { field: 'points', was: null, is: 950 },
  ])
  expect(changesOf({ exercise: 'corr2d', was: 950, is: null })).toEqual([
    { field: 'points', was: 950, is: null },
  ])
})

test('of a first extension what it gives', () => {
  expect(changesOf({ was: {}, is: { dueAt: '2026-10-01T00:00:00Z', closesAt: null } })).toEqual([
    { field: 'dueAt', was: undefined, is: '2026-10-01T00:00:00Z' },
  ])
})

test('nothing of ids that were chosen, nor of what has no change', () => {
  expect(changesOf({ was: 'one', is: 'other' })).toEqual([])
  expect(changesOf({})).toEqual([])
})

test('what is about a person is named only', () => {
  const details = { fields: ['name', 'role'], was: { role: 'student' }, is: { role: 'assistant' } }
  expect(namesOnly(details)).toEqual(['name'])
  expect(namesOnly({})).toEqual([])
})
