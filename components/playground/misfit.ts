import { outputShape, reachOf } from './operation.ts'
import type { Pair, Sliding } from './settings.ts'

/** On one axis the window is longer than the input, its padding included. */
export interface Misfit {
  axis: 'rows' | 'columns'
  /** From the first to the last cell of the window. */
  reach: number
  /** Of the input, its padding included. */
  length: number
}

/** The first axis on which the window fits nowhere. */
export function findOptionalMisfit(size: Pair, sliding: Sliding): Misfit | undefined {
  const axis = outputShape(size, sliding).findIndex((length) => length < 1)
  if (axis < 0) return undefined
  const [at, name] = axis === 0 ? ([0, 'rows'] as const) : ([1, 'columns'] as const)
  return { axis: name, reach: reachOf(sliding)[at], length: size[at] + sliding.padding[at] }
}
