import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CurvePoint, merge, mostPoints, withPoint } from './curve.ts'

const point = fc.record({
  epochs: fc.double({ min: 0, max: 50, noNaN: true }),
  loss: fc.double({ min: 0, max: 9, noNaN: true }),
  accuracy: fc.double({ min: 0, max: 1, noNaN: true }),
  weight: fc.integer({ min: 1, max: 256 }),
})

const total = (curve: readonly CurvePoint[], of: 'weight' | 'loss') =>
  curve.reduce((sum, one) => sum + (of === 'weight' ? one.weight : one.loss * one.weight), 0)

test('a curve of any length stays short, ends where it ends, and loses no digit', () => {
  const many = fc.array(point, { minLength: 1, maxLength: 3 * mostPoints, size: 'max' })
  fc.assert(
    fc.property(many, (points) => {
      const curve = points.reduce<CurvePoint[]>(withPoint, [])
      expect(curve.length).toBeLessThanOrEqual(mostPoints)
      expect(curve.at(-1)?.epochs).toBe(points.at(-1)?.epochs)
      expect(total(curve, 'weight')).toBe(total(points, 'weight'))
      expect(total(curve, 'loss')).toBeCloseTo(total(points, 'loss'), 3)
    }),
    { numRuns: 20 },
  )
})

test('a mean counts each digit once', () => {
  const [one, other] = [
    { epochs: 1, loss: 2, accuracy: 0, weight: 30 },
    { epochs: 2, loss: 1, accuracy: 1, weight: 10 },
  ]
  expect(merge(one, other)).toEqual({ epochs: 2, loss: 1.75, accuracy: 0.25, weight: 40 })
})
