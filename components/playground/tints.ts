import type { Palette } from '../tensor/paint-plane.ts'
import type { Plane } from './plane.ts'

/** Of a picture. */
export const white = 255

/** Of all magnitudes, how many are not beyond the end of the scale. */
const share = 0.98

export interface Tints {
  palette: Palette
  /** What is tinted fully, or white. */
  scale: number
}

/**
 * How a result is drawn: in grey as long as it has no negative numbers, and else from negative to positive.
 * @param isClipped what is below 0 is drawn as 0, and what is above 255 as 255
 */
export function tintsOf({ values }: Plane, isClipped: boolean): Tints {
  if (isClipped) return { palette: 'grey', scale: white }
  const finite = values.filter(Number.isFinite)
  if (finite.some((value) => value < 0)) return { palette: 'heat', scale: typicalMagnitude(finite) }
  return { palette: 'grey', scale: finite.reduce((most, value) => Math.max(most, value), white) }
}

/** Few have a larger one: the zeros around a picture make a seam by which everything else would be pale. */
function typicalMagnitude(values: Float64Array): number {
  const magnitudes = values.map(Math.abs).sort()
  return magnitudes[Math.floor((magnitudes.length - 1) * share)] || (magnitudes.at(-1) ?? 0)
}
