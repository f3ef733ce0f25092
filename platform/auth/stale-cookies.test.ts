import { expect, test } from 'vitest'
import { StaleCookies } from './stale-cookies.ts'

const now = 1_800_000_000_000

test('what was believed of somebody before a change is not believed afterwards; nobody else is asked', () => {
  const stale = new StaleCookies()
  const [ada, grace] = [stale.versionOf('ada', now), stale.versionOf('grace', now)]
  stale.note('ada', now)
  const first = stale.versionOf('ada', now)
  stale.note('ada', now + 1)
  expect(new Set([ada, first, stale.versionOf('ada', now + 1)]).size).toBe(3)
  expect(stale.versionOf('grace', now + 1)).toBe(grace)
})

test('two processes that heard of the same change agree', () => {
  const [one, other] = [new StaleCookies(), new StaleCookies()]
  for (const process of [one, other]) process.note('ada', now)
  expect(one.versionOf('ada', now)).toBe(other.versionOf('ada', now))
})

test('after a gap in the notices everybody is asked about, for a while', () => {
  const stale = new StaleCookies()
  const before = stale.versionOf('ada', now)
  stale.noteGap(now)
  expect(stale.versionOf('ada', now)).not.toBe(before)
  expect(stale.versionOf('ada', now + 61_000)).toBe(before)
})
