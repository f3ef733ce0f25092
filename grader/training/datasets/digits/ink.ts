// Strokes to pixels: a pixel is as dark as it lies deep in the nearest stroke, so edges are grey as in MNIST's scaled-down
// scans, and a little rough, for paper is. The box and the centre are MNIST's, too: the ink fits into 20×20 pixels with its
// proportions kept, and its centre of mass is moved by whole pixels to the middle of the 28×28.
import type { Random } from '../../../contract/random.ts'
import { digitPixels, digitSize } from './digits.ts'
import type { Pen } from './pen.ts'
import type { Point, Stroke } from './stroke.ts'

const boxSize = 20

/** Draws strokes of any size and place. @param image shape [28, 28], overwritten */
export function drawInk(strokes: readonly Stroke[], pen: Pen, random: Random, image: Uint8Array): void {
  const depths = new Float64Array(digitPixels).fill(-digitSize)
  for (const stroke of fitIntoBox(strokes, boxSize - 2 * pen.radius)) drawStroke(stroke, pen, depths)
  const outermost = -edgeOf(pen)
  const inkAt = (depth: number) => {
    if (depth < outermost) return 0
    const edge = depth + pen.roughness * (random.unit() - random.unit())
    return Math.min(Math.max(edge / pen.softness + 0.5, 0), 1)
  }
  moveToCentre(depths.map(inkAt), image)
}

/** How far outside a stroke there may be ink, in pixels. */
function edgeOf({ softness, roughness }: Pen): number {
  return softness / 2 + roughness
}

function fitIntoBox(strokes: readonly Stroke[], size: number): Stroke[] {
  const points = strokes.flat()
  const [left, right] = extent(points.map(([x]) => x))
  const [top, bottom] = extent(points.map(([, y]) => y))
  const scale = size / Math.max(right - left, bottom - top)
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  const place = ([x, y]: Point): Point => [
    (x - middleX) * scale + digitSize / 2,
    (y - middleY) * scale + digitSize / 2,
  ]
  return strokes.map((stroke) => stroke.map(place))
}

function extent(values: readonly number[]): [low: number, high: number] {
  return [Math.min(...values), Math.max(...values)]
}

/** @param depths how far inside a stroke each pixel's middle lies, in pixels; negative outside */
function drawStroke(stroke: Stroke, pen: Pen, depths: Float64Array): void {
  const lines = stroke.length - 1
  for (let line = 0; line < lines; line++) {
    const radius = pen.radius * pen.pressure((line + 0.5) / lines)
    drawLine(stroke[line] as Point, stroke[line + 1] as Point, radius, pen, depths)
  }
}

function drawLine(from: Point, to: Point, radius: number, pen: Pen, depths: Float64Array): void {
  const { tip } = pen
  const reach = (radius + edgeOf(pen)) * Math.max(1, tip)
  const [left, right] = pixelRange(from[0], to[0], reach)
  const [top, bottom] = pixelRange(from[1], to[1], reach)
  // Distances are taken where the tip is round.
  const stepX = (to[0] - from[0]) / tip
  const stepY = to[1] - from[1]
  const squaredLength = stepX * stepX + stepY * stepY + 1e-12
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const x = (column + 0.5 - from[0]) / tip
      const y = row + 0.5 - from[1]
      const part = Math.min(Math.max((x * stepX + y * stepY) / squaredLength, 0), 1)
      const awayX = x - part * stepX
      const awayY = y - part * stepY
      const depth = radius - Math.sqrt(awayX * awayX + awayY * awayY)
      const pixel = row * digitSize + column
      if (depth > (depths[pixel] as number)) depths[pixel] = depth
    }
}

function pixelRange(one: number, other: number, reach: number): [first: number, last: number] {
  const first = Math.ceil(Math.min(one, other) - reach - 0.5)
  const last = Math.floor(Math.max(one, other) + reach - 0.5)
  return [Math.max(first, 0), Math.min(last, digitSize - 1)]
}

function moveToCentre(coverage: Float64Array, image: Uint8Array): void {
  const [right, down] = toCentre(coverage)
  image.fill(0)
  for (let row = 0; row < digitSize; row++)
    for (let column = 0; column < digitSize; column++) {
      const [toRow, toColumn] = [row + down, column + right]
      if (toRow < 0 || toRow >= digitSize || toColumn < 0 || toColumn >= digitSize) continue
      image[toRow * digitSize + toColumn] = Math.round(255 * (coverage[row * digitSize + column] as number))
    }
}

/** By how many whole pixels the centre of mass is away from the middle. */
function toCentre(coverage: Float64Array): [right: number, down: number] {
  let [mass, sumX, sumY] = [0, 0, 0]
  for (const [pixel, ink] of coverage.entries()) {
    mass += ink
    sumX += ink * ((pixel % digitSize) + 0.5)
    sumY += ink * (Math.floor(pixel / digitSize) + 0.5)
  }
  const away = (sum: number) => Math.round(digitSize / 2 - sum / mass)
  return [away(sumX), away(sumY)]
}
