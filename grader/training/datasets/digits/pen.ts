import type { Random } from '../../../contract/random.ts'

export interface Pen {
  /** In pixels. */
  radius: number
  /** Width of a grey edge, in pixels. */
  softness: number
  /** By how much an edge comes out or stays back from pixel to pixel, in pixels. */
  roughness: number
  /** How much wider than high its tip is: 1 is round. */
  tip: number
  /** How hard it is pressed along a stroke, as a factor of the radius; 0 is the stroke's beginning, 1 its end. */
  pressure(part: number): number
}

const thinnest = 0.7
const thickest = 2.2
/** Whoever has a thick pen writes small loops larger, so that they stay open. A zero is large as it is. */
const thickestAroundLoops = 1.9
const smallLoops: ReadonlySet<number> = new Set([4, 6, 8, 9])

/** A pen for this digit. */
export function takePen({ unit }: Random, digit: number): Pen {
  const range = (smallLoops.has(digit) ? thickestAroundLoops : thickest) - thinnest
  const [start, middle, end] = [0.85 + 0.3 * unit(), 0.9 + 0.2 * unit(), 0.75 + 0.4 * unit()]
  return {
    radius: thinnest + (range * (unit() + unit())) / 2,
    softness: 0.9 + 0.5 * unit(),
    roughness: 0.5 * unit(),
    tip: 0.85 + 0.3 * unit(),
    pressure: (part) =>
      part < 0.5 ? start + 2 * part * (middle - start) : middle + (2 * part - 1) * (end - middle),
  }
}
