// What bends a drawing: an affine map, then a smooth field of displacements (the elastic distortion of Simard, Steinkraus
// and Platt, Best practices for convolutional neural networks, 2003; here on a coarse grid instead of a blurred image).
import type { Random } from '../../../contract/random.ts'
import { normal } from './hand.ts'
import type { Point } from './stroke.ts'

/** Maps a point of the unit square around the origin, which reaches from −½ to ½. */
export type Warp = (point: Point) => Point

export interface WarpStrength {
  /** Of the angle, in radians. */
  rotation: number
  /** How far a point moves to the right for one step up, on average and the spread of it. */
  slant: readonly [mean: number, spread: number]
  /** What the width is multiplied by, on average and the spread of it. */
  stretch: readonly [mean: number, spread: number]
  /** How much wider the lower end is than the upper, to the width. */
  taper: number
  /** Of the displacements, as parts of the side. */
  elastic: number
}

const gridCells = 3

export function createWarp(random: Random, { rotation, slant, stretch, taper, elastic }: WarpStrength): Warp {
  const [cos, sin] = turn(rotation * normal(random))
  const shear = slant[0] + slant[1] * normal(random)
  const wider = Math.max(stretch[0] + stretch[1] * normal(random), 0.7)
  const widening = taper * normal(random)
  const displace = createField(random, elastic)
  return ([x, y]) => {
    const wide = wider * (x * (1 + widening * y) - shear * y)
    return displace(cos * wide - sin * y, sin * wide + cos * y)
  }
}

/** The cosine and the sine of about this small angle, from the tangent of half of it. */
function turn(angle: number): Point {
  const t = angle / 2
  return [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)]
}

/** Moves points by a smooth random field: a cubic B-spline over a coarse grid of random displacements. */
function createField(random: Random, spread: number): (x: number, y: number) => Point {
  const side = gridCells + 3
  const grid = () => Float64Array.from({ length: side * side }, () => spread * normal(random))
  const [right, down] = [grid(), grid()]
  return (x, y) => {
    const [column, across] = cellOf(x)
    const [row, along] = cellOf(y)
    let [movedX, movedY] = [x, y]
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 4; j++) {
        const weight = (along[i] as number) * (across[j] as number)
        const at = (row + i) * side + column + j
        movedX += weight * (right[at] as number)
        movedY += weight * (down[at] as number)
      }
    return [movedX, movedY]
  }
}

/** The cell of the grid that a position lies in, and the weights of the four displacements around it. */
function cellOf(position: number): [cell: number, weights: number[]] {
  const scaled = Math.min(Math.max((position + 0.5) * gridCells, 0), gridCells)
  const cell = Math.min(Math.floor(scaled), gridCells - 1)
  const t = scaled - cell
  const s = 1 - t
  const [before, after] = [s * s * s, t * t * t]
  return [cell, [before / 6, (4 - 6 * t * t + 3 * after) / 6, (4 - 6 * s * s + 3 * before) / 6, after / 6]]
}
