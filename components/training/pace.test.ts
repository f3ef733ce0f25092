import { expect, test } from 'vitest'
import { Pace } from './pace.ts'

test('what lies seconds back counts no more, and a slow step counts until another has come', () => {
  const pace = new Pace()
  expect(pace.perSecond).toBe(0)
  pace.add(64, 8_000)
  expect(pace.perSecond).toBe(8)
  for (let step = 0; step < 40; step++) pace.add(64, 100)
  expect(pace.perSecond).toBeCloseTo(640, 9)
})
