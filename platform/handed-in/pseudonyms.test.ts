import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Place, pseudonymsOf } from './pseudonyms.ts'

const [windows, pooling] = [randomUUID(), randomUUID()]
const placesOf = (count: number, createdAt = new Date(0)): Place[] =>
  Array.from({ length: count }, () => ({ id: randomUUID(), createdAt }))

test('no two are called alike, where four digits are not enough for all', () => {
  const names = [...pseudonymsOf('key', windows, placesOf(3_000)).values()]
  expect(new Set(names).size).toBe(3_000)
  expect(names.filter((name) => !/^[0-9A-F]{4,}$/.test(name))).toEqual([])
  expect(names.some((name) => name.length > 4)).toBe(true)
})

test('whoever comes later changes nobody, in whatever order the rows are read', () => {
  const before = placesOf(700)
  const names = pseudonymsOf('key', windows, before)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.boolean(), (more, isTurned) => {
      const all = [...before, ...placesOf(more, new Date(1))]
      const later = pseudonymsOf('key', windows, isTurned ? all.toReversed() : all)
      for (const { id } of before) expect(later.get(id)).toBe(names.get(id))
    }),
    { numRuns: 5 },
  )
})

test('in another assignment, or by another key, everybody is called something else', () => {
  const places = placesOf(20)
  const told = (key: string, assignment: string) => [...pseudonymsOf(key, assignment, places)].join()
  expect(new Set([told('key', windows), told('key', pooling), told('other key', windows)]).size).toBe(3)
})
