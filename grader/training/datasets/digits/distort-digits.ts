// Known images made unknown: each is turned, slanted, stretched and bent a little, by a seed.
import { createRandom } from '../../../tensor/random.ts'
import { type Digits, digitPixels, digitSize, imageAt } from './digits.ts'
import { createWarp, type Warp, type WarpStrength } from './warp.ts'

/** So little that a person hardly sees it, and so much that no image can be looked up in a list of the originals. */
const strength: WarpStrength = {
  rotation: 0.06,
  slant: [0, 0.06],
  stretch: [1, 0.05],
  taper: 0.06,
  elastic: 0.025,
}

export function distortDigits(digits: Digits, seed: string): Digits {
  const images = new Uint8Array(digits.images.length)
  for (let index = 0; index < digits.labels.length; index++) {
    const warp = createWarp(createRandom(`${seed}/${index}`), strength)
    images.set(distort(imageAt(digits, index), warp), index * digitPixels)
  }
  return { images, labels: digits.labels }
}

/** Each pixel takes what lies where the warp leads from it. */
function distort(image: Uint8Array, warp: Warp): Uint8Array {
  const distorted = new Uint8Array(digitPixels)
  for (let pixel = 0; pixel < digitPixels; pixel++) {
    const [row, column] = [Math.floor(pixel / digitSize), pixel % digitSize]
    const [x, y] = warp([(column + 0.5) / digitSize - 0.5, (row + 0.5) / digitSize - 0.5])
    distorted[pixel] = inkAt(image, (y + 0.5) * digitSize - 0.5, (x + 0.5) * digitSize - 0.5)
  }
  return distorted
}

/** Between four pixels, in proportion to how near each is; beyond the edge is paper. */
function inkAt(image: Uint8Array, row: number, column: number): number {
  const [top, left] = [Math.floor(row), Math.floor(column)]
  const [down, right] = [row - top, column - left]
  const above = (1 - right) * pixelAt(image, top, left) + right * pixelAt(image, top, left + 1)
  const below = (1 - right) * pixelAt(image, top + 1, left) + right * pixelAt(image, top + 1, left + 1)
  return Math.round((1 - down) * above + down * below)
}

function pixelAt(image: Uint8Array, row: number, column: number): number {
  const isInside = row >= 0 && row < digitSize && column >= 0 && column < digitSize
  return isInside ? (image[row * digitSize + column] as number) : 0
}
