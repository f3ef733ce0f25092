import { describe, expect, test } from 'vitest'
import { deadlinesOf } from './deadlines.ts'

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 12))

describe('deadlines', () => {
  test.each([
    { name: 'without an extension', dueAt: 2, closesAt: 9, extension: {}, due: 2, closes: 9 },
    { name: 'of a later due date', dueAt: 2, closesAt: 9, extension: { dueAt: 5 }, due: 5, closes: 9 },
    { name: 'of a later closing', dueAt: 2, closesAt: 9, extension: { closesAt: 12 }, due: 2, closes: 12 },
    {
      name: 'of dates that would take something',
      dueAt: 2,
      closesAt: 9,
      extension: { dueAt: 1, closesAt: 8 },
      due: 2,
      closes: 9,
    },
    {
      name: 'of a due date after closing, which moves closing along',
      dueAt: 2,
      closesAt: 9,
      extension: { dueAt: 11, closesAt: 10 },
      due: 11,
      closes: 11,
    },
    {
      name: 'of a closing date where nothing closes',
      dueAt: 2,
      closesAt: null,
      extension: { closesAt: 9 },
      due: 2,
      closes: null,
    },
  ])('$name', ({ dueAt, closesAt, extension, due, closes }) => {
    const dates = Object.fromEntries(Object.entries(extension).map(([name, number]) => [name, day(number)]))
    expect(
      deadlinesOf({
        dueAt: day(dueAt),
        closesAt: closesAt === null ? null : day(closesAt),
        extension: dates,
      }),
    ).toEqual({ dueAt: day(due), closesAt: closes === null ? null : day(closes) })
  })
})
