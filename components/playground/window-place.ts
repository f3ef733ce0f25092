// Which window of the result lies where in the input, and which cell an arrow or a finger means.
import { paddingBefore } from '../../grader/tensor/shape.ts'
import { outputShape, reachOf } from './operation.ts'
import { isSamePair, type Pair, type Sliding } from './settings.ts'

/** Where the window of a cell of the result starts in the input, and how far it reaches. */
export function windowAt(at: Pair, sliding: Sliding): { start: Pair; reach: Pair } {
  const { stride, padding } = sliding
  const start = [
    at[0] * stride[0] - paddingBefore(padding[0]),
    at[1] * stride[1] - paddingBefore(padding[1]),
  ] as const
  return { start, reach: reachOf(sliding) }
}

/** The cell of the input in the middle of a window, or the nearest to it. */
export function middleOf(at: Pair, size: Pair, sliding: Sliding): Pair {
  const { start, reach } = windowAt(at, sliding)
  return nearest([start[0] + Math.floor((reach[0] - 1) / 2), start[1] + Math.floor((reach[1] - 1) / 2)], size)
}

/** The cell of the result whose window lies nearest around a cell of the input. */
export function cellOver([row, column]: Pair, size: Pair, sliding: Sliding): Pair {
  const {
    start: [top, left],
    reach,
  } = windowAt([0, 0], sliding)
  const [down, right] = sliding.stride
  const at = [
    Math.round((row - top - (reach[0] - 1) / 2) / down),
    Math.round((column - left - (reach[1] - 1) / 2) / right),
  ] as const
  return nearest(at, outputShape(size, sliding))
}

/**
 * The cell of the result that is meant where one in the input is chosen. A stride leaves cells out: where the nearest
 * window is the present one still, the next one in that direction is meant.
 */
export function cellMeant(chosen: Pair, present: Pair, size: Pair, sliding: Sliding): Pair {
  const over = cellOver(chosen, size, sliding)
  if (!isSamePair(over, present)) return over
  const middle = middleOf(present, size, sliding)
  const [down, right] = [Math.sign(chosen[0] - middle[0]), Math.sign(chosen[1] - middle[1])]
  return nearest([present[0] + down, present[1] + right], outputShape(size, sliding))
}

/** The cell, or the nearest that a matrix of this size has. */
export const nearest = ([row, column]: Pair, [rows, columns]: Pair): Pair => [
  Math.min(Math.max(row, 0), rows - 1),
  Math.min(Math.max(column, 0), columns - 1),
]
