import { expect, test } from 'vitest'
import { findOptionalNext, joinProgress, markOf } from '../map/progress.ts'
import { forgetPractice, notePractice, readPractice, sendPractice } from './practice-record.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const now = new Date('2026-01-02T03:04:05Z')

test('an event is kept once, sent once, and sent again where it did not arrive', async () => {
  const storage = memory()
  expect(notePractice(storage, 'corr2d', 'opened', now)).toBe(true)
  expect(notePractice(storage, 'corr2d', 'opened', new Date())).toBe(false)
  const posted: unknown[] = []
  const post = (isTaken: boolean) => async (events: unknown) => {
    posted.push(events)
    return isTaken
  }
  await sendPractice(storage, post(false))
  await sendPractice(storage, post(true))
  await sendPractice(storage, post(true))
  const event = { exercise: 'corr2d', kind: 'opened', occurredAt: now.toISOString() }
  expect(posted).toEqual([[event], [event]])
})

test('what is noted while others are sent is not lost', async () => {
  const storage = memory()
  notePractice(storage, 'corr2d', 'opened', now)
  await sendPractice(storage, async () => notePractice(storage, 'corr2d', 'passed', now))
  expect(readPractice(storage).map(({ kind, isSent }) => [kind, isSent])).toEqual([
    ['opened', true],
    ['passed', false],
  ])
})

test.each([
  'no JSON',
  '{}',
  '[null, 1, {"exercise":"x"}]',
  '[{"exercise":"x","kind":"opened","occurredAt":"-"}]',
])('storage that holds %s is taken for empty', (text) => {
  expect(readPractice({ getItem: () => text })).toEqual([])
})

test('forgotten is forgotten', () => {
  const storage = memory()
  notePractice(storage, 'corr2d', 'passed', now)
  forgetPractice(storage)
  expect(readPractice(storage)).toEqual([])
})

test('progress is what the server knows and what this browser noted', () => {
  const storage = memory()
  notePractice(storage, 'padding', 'first-run', now)
  notePractice(storage, 'stride', 'opened', now)
  const progress = joinProgress({ passed: ['corr2d'], tried: ['corr2d'] }, readPractice(storage))
  expect(['corr2d', 'padding', 'stride'].map((slug) => markOf(slug, progress))).toEqual([
    'passed',
    'tried',
    'open',
  ])
  const [corr2d, padding, stride] = [
    { slug: 'corr2d', prerequisites: [] },
    { slug: 'padding', prerequisites: [{ slug: 'pooling' }] },
    { slug: 'stride', prerequisites: [{ slug: 'corr2d' }] },
  ]
  expect(findOptionalNext([corr2d, padding, stride], progress)).toBe(stride) // what padding builds on is open
  expect(findOptionalNext([corr2d, padding], progress)).toBe(padding)
  expect(findOptionalNext([corr2d], progress)).toBeUndefined()
})
