// Pictures that are computed, so that there is something to look at from the start and nothing to be fetched.
import { createRandom } from '../../grader/tensor/random.ts'
import { scene } from '../../grader/tensor/scene.ts'
import type { Pair } from './settings.ts'

export const sampleNames = ['house', 'noise', 'rings', 'board'] as const
export type SampleName = (typeof sampleNames)[number]

export const isSampleName = (text: string): text is SampleName =>
  (sampleNames as readonly string[]).includes(text)

export const sampleSize: Pair = [128, 128]

/** Grey values from 0 to 255. */
export function samplePicture(name: SampleName, [rows, columns]: Pair = sampleSize): number[][] {
  if (name === 'house') return scene(rows, columns)
  if (name === 'noise') return withNoise(scene(rows, columns))
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      name === 'rings' ? ring(row / rows, column / columns) : board(row / rows, column / columns),
    ),
  )
}

/** Grains of salt and pepper: what a blur smears and a maximum spreads. */
function withNoise(picture: number[][]): number[][] {
  const random = createRandom('noise')
  return picture.map((row) =>
    row.map((value) => {
      const grain = random.unit()
      if (grain < 0.04) return 0
      return grain > 0.96 ? 255 : value
    }),
  )
}

/** Rings that get finer from the middle outwards: every direction, and every coarseness, once. */
function ring(v: number, u: number): number {
  const distance = Math.hypot(u - 0.5, v - 0.5)
  return Math.round(127.5 + 127.5 * Math.cos(150 * distance * distance))
}

/** A chessboard that gets lighter from left to right: corners, straight edges and a slow change. */
function board(v: number, u: number): number {
  const isDark = (Math.floor(u * 6) + Math.floor(v * 6)) % 2 === 0
  return Math.round((isDark ? 30 : 130) + 110 * u)
}
