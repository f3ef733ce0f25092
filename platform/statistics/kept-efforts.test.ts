import { expect, test, vi } from 'vitest'
import type { Database } from '../database/index.ts'
import type { Effort } from './effort.ts'
import { keptEffort } from './kept-efforts.ts'

// A key is all that a database is here.
const newDatabase = () => ({ kind: 'embedded' }) as Database

const effort: Effort = { activity: { byRange: [], earlier: 0, later: 0 }, times: new Map() }

test('what was computed is not computed again until something has changed', async () => {
  const database = newDatabase()
  const compute = vi.fn(async () => effort)
  for (const basis of [{ attempts: 1 }, { attempts: 1 }, { attempts: 2 }, { attempts: 2 }])
    expect(await keptEffort(database, 'a', basis, compute)).toBe(effort)
  expect(compute).toHaveBeenCalledTimes(2)
})

test('two who ask at once wait for the same', async () => {
  const database = newDatabase()
  const compute = vi.fn(async () => effort)
  await Promise.all([1, 2].map(() => keptEffort(database, 'a', 1, compute)))
  expect(compute).toHaveBeenCalledTimes(1)
})

test('another database, and another assignment, have others', async () => {
  const compute = vi.fn(async () => effort)
  const database = newDatabase()
  await keptEffort(database, 'a', 1, compute)
  await keptEffort(database, 'b', 1, compute)
  await keptEffort(newDatabase(), 'a', 1, compute)
  expect(compute).toHaveBeenCalledTimes(3)
})

test('what failed is tried again', async () => {
  const database = newDatabase()
  const failing = () => Promise.reject(new Error('the database is away'))
  await expect(keptEffort(database, 'a', 1, failing)).rejects.toThrow('away')
  expect(await keptEffort(database, 'a', 1, async () => effort)).toBe(effort)
})
