import { expect, test } from 'vitest'
import { planeOf } from './plane.ts'
import { tintsOf } from './tints.ts'

test.each([
  [
    'grey values are grey',
    [
      [0, 7],
      [255, 3],
    ],
    false,
    { palette: 'grey', scale: 255 },
  ],
  ['what is brighter than white makes white brighter', [[0, 510]], false, { palette: 'grey', scale: 510 }],
  ['where something is negative, tints tell so', [[-3, 2]], false, { palette: 'heat', scale: 2 }],
  ['−∞ is no tint', [[Number.NEGATIVE_INFINITY, 9]], false, { palette: 'grey', scale: 255 }],
  ['clipped it is a picture again', [[-3, 700]], true, { palette: 'grey', scale: 255 }],
] as const)('%s', (_, rows, isClipped, tints) => {
  expect(tintsOf(planeOf(rows), isClipped)).toEqual(tints)
})

test('a seam of few large numbers does not make all others pale', () => {
  const row = Array.from({ length: 100 }, (_, index) => (index === 0 ? -9_000 : index))
  expect(tintsOf(planeOf([row]), false)).toEqual({ palette: 'heat', scale: 98 })
  expect(tintsOf(planeOf([row.map((one) => Math.min(one, 0))]), false).scale).toBe(9_000)
})
