import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leastMs, mostShare, RefreshPace } from './refresh-pace.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const started = vi.fn()
const paceOf = () => {
  started.mockClear()
  return new RefreshPace(started)
}
const times = () => started.mock.calls.length

test('the first time it is made anew at once', () => {
  const pace = paceOf()
  pace.ask()
  vi.advanceTimersByTime(0)
  expect(times()).toBe(1)
})

test('however often it is asked for, it is made once in a while, and the last is not lost', () => {
  const pace = paceOf()
  for (let tenth = 0; tenth < 100; tenth++) {
    pace.ask()
    vi.advanceTimersByTime(100)
    pace.done()
  }
  expect(times()).toBe(1 + Math.floor(9_900 / leastMs))
  vi.advanceTimersByTime(leastMs)
  expect(times()).toBe(2 + Math.floor(9_900 / leastMs))
})

test('it is not begun again before it is done, nor made for ever after', () => {
  const pace = paceOf()
  pace.ask()
  vi.advanceTimersByTime(0)
  pace.ask()
  vi.advanceTimersByTime(60_000)
  expect(times()).toBe(1)
  pace.done()
  vi.advanceTimersByTime(60_000 / mostShare)
  expect(times()).toBe(2)
  pace.done()
  vi.advanceTimersByTime(600_000)
  expect(times()).toBe(2)
})

test('what takes long is made less often', () => {
  const pace = paceOf()
  pace.ask()
  vi.advanceTimersByTime(3_000)
  pace.done()
  pace.ask()
  vi.advanceTimersByTime(3_000 / mostShare - 3_000 - 1)
  expect(times()).toBe(1)
  vi.advanceTimersByTime(1)
  expect(times()).toBe(2)
})

test('where nobody looks any more nothing is made', () => {
  const pace = paceOf()
  pace.ask()
  pace.stop()
  vi.advanceTimersByTime(60_000)
  expect(times()).toBe(0)
})
