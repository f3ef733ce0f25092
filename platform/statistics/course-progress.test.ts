import { expect, test } from 'vitest'
import { courseProgress } from './course-progress.ts'
import type { CourseWork } from './course-work.ts'

const assignment = { id: 'a', dueAt: new Date('2026-01-10T22:59:59Z'), closesAt: null }
const places = [{ assignmentId: 'a', exercise: 'corr2d' }]

const passed = (at: string): CourseWork => {
  const passedAt = new Date(at)
  const judged = { best: 1, bestId: 'b', passedAt, lastAt: passedAt, lastId: 'b', lastStatus: 'accepted' }
  return new Map([['a', new Map([['corr2d', { attempts: 1, lastMistake: null, ...judged }]])]])
}

const daysOf = (now: string, ...work: CourseWork[]) =>
  courseProgress([assignment], places, work, 'Europe/Berlin', new Date(now))?.periods.starts

test('it begins with the first pass and goes on until now, by the clock of the course', () => {
  const days = daysOf('2026-01-05T23:30:00Z', passed('2026-01-03T23:30:00Z'), passed('2026-01-05T12:00:00Z'))
  expect(days).toEqual(['2026-01-04', '2026-01-05', '2026-01-06'])
})

test('once everything is over it ends, with what came late as well', () => {
  expect(daysOf('2027-01-01T00:00:00Z', passed('2026-01-09T12:00:00Z'))?.at(-1)).toBe('2026-01-10')
  expect(
    daysOf('2027-01-01T00:00:00Z', passed('2026-01-09T12:00:00Z'), passed('2026-01-12T12:00:00Z'))?.at(-1),
  ).toBe('2026-01-12')
})

test('where nobody has passed anything there is none', () => {
  expect(courseProgress([assignment], places, [new Map()], 'UTC', new Date())).toBeNull()
})

test('what was due in its time is marked', () => {
  const later = { id: 'b', dueAt: new Date('2026-03-01T12:00:00Z'), closesAt: null }
  const now = new Date('2026-01-12T12:00:00Z')
  const progress = courseProgress(
    [assignment, later],
    places,
    [passed('2026-01-09T12:00:00Z')],
    'Europe/Berlin',
    now,
  )
  expect(progress?.dues).toEqual([{ index: 1, assignmentId: 'a' }])
})
