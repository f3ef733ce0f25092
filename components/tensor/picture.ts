import type { Value } from '../../grader/contract/value.ts'

/** Cells on each axis from which on a matrix is seen better as a picture. */
const least = 25

/** The value as a picture, where it can be one: a large matrix of numbers that are not negative, or three of them. */
export function findOptionalPicture(
  value: Value,
): { pixels: number[][] | number[][][]; white: number } | undefined {
  if (!Array.isArray(value)) return undefined
  const channels = value.length === 3 ? value : [value]
  if (!channels.every(isPlane)) return undefined
  const pixels = value as number[][] | number[][][]
  const brightest = (pixels.flat(2) as number[]).reduce((most, one) => Math.max(most, one), 0)
  return { pixels, white: brightest <= 1 ? 1 : 255 }
}

function isPlane(value: Value): value is number[][] {
  if (!Array.isArray(value) || value.length < least) return false
  const width = Array.isArray(value[0]) ? value[0].length : 0
  return (
    width >= least && value.every((row) => Array.isArray(row) && row.length === width && row.every(isShade))
  )
}

const isShade = (value: Value) => typeof value === 'number' && value >= 0
