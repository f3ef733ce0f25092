import { expect, test } from 'vitest'
import { priorityOf } from './fairness.ts'

test('a first submission comes before a second, whoever sent it', () => {
  const first = priorityOf({ unjudged: 0, busySeconds: 0 })
  expect(first).toBeGreaterThan(priorityOf({ unjudged: 1, busySeconds: 0 }))
})

test('one endless loop after the other puts a learner behind those who used little', () => {
  const used = priorityOf({ unjudged: 0, busySeconds: 2.6 })
  expect(used).toBe(-2)
  expect(priorityOf({ unjudged: 0, busySeconds: 0.9 })).toBeGreaterThan(used)
})
