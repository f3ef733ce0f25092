import { countUp } from '../../grader/tensor/count-up.ts'
import { createRandom } from '../../grader/tensor/random.ts'
import { isSameMatrix, type Pair, sizeOf } from './settings.ts'

export const inputPresetNames = ['counting', 'random', 'heart', 'stripe'] as const
export type InputPresetName = (typeof inputPresetNames)[number]

/** @param seed of the random one */
export function inputPreset(name: InputPresetName, [rows, columns]: Pair, seed = ''): number[][] {
  if (name === 'counting') return countUp(rows, columns)
  if (name === 'random') return createRandom(seed).matrix(rows, columns)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const [v, u] = [(row + 0.5) / rows, (column + 0.5) / columns]
      return name === 'heart' ? heart(v, u) : stripe(u)
    }),
  )
}

/** Fewer cells do not make a heart. */
const leastForPicture = 8

/** The size that a preset is seen at: the present one, unless that is too small for a picture. */
export const sizeForPreset = (name: InputPresetName, [rows, columns]: Pair): Pair =>
  (name === 'heart' || name === 'stripe') && Math.min(rows, columns) < leastForPicture
    ? [leastForPicture, leastForPicture]
    : [rows, columns]

/** (x² + y² − 1)³ < x²y³ */
function heart(v: number, u: number): number {
  const [x, y] = [(u - 0.5) * 2.5, 1.3 - v * 2.45]
  return (x * x + y * y - 1) ** 3 < x * x * y ** 3 ? 9 : 0
}

/** A dark stripe down the middle, as in the course's example of finding edges. */
const stripe = (u: number): number => (u > 0.25 && u < 0.75 ? 0 : 1)

/** The same matrix with another size: what counts or pictures goes on doing so, other cells stay and new ones are 0. */
export function resize(matrix: number[][], [rows, columns]: Pair): number[][] {
  const name = inputPresetNames.find(
    (one) => one !== 'random' && isSameMatrix(inputPreset(one, sizeOf(matrix)), matrix),
  )
  if (name) return inputPreset(name, [rows, columns])
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => matrix[row]?.[column] ?? 0),
  )
}
