import { expect, test } from 'vitest'
import { priorityOf } from './fairness.ts'

test('a first submission comes before a second, whoever sent it', () => {
  const first = priorityOf({ unjudged: 0, stopped: 0 })
  expect(first).toBeGreaterThan(priorityOf({ unjudged: 1, stopped: 0 }))
})

test('one endless loop after the other puts a learner behind those who sent none', () => {
  const once = priorityOf({ unjudged: 0, stopped: 1 })
  expect(priorityOf({ unjudged: 0, stopped: 0 })).toBeGreaterThan(once)
  expect(once).toBeGreaterThan(priorityOf({ unjudged: 0, stopped: 2 }))
})
