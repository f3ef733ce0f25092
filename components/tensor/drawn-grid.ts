import type { Value } from '../../grader/contract/value.ts'
import type { Path } from './path.ts'

/** What a view says of a cell besides its value. */
export interface CellLook {
  /** Beside another value: what is wrong, and where the first of that is. */
  mark?: 'first-wrong' | 'first-wanted' | 'wrong' | undefined
  /** 1 to 4: it takes part in what is explained; what has one tone belongs together. */
  tone?: number | undefined
  /** It lies in padding, outside the value. */
  isOutside?: boolean
  /** It is what is explained, or the greatest of a window. */
  isRinged?: boolean
  /** A window starts here. */
  isStart?: boolean
  /** Not told yet. */
  isHidden?: boolean
  /** What lies over it, such as the weight that it is multiplied by. */
  over?: string | undefined
  /** Instead of the value as it is written otherwise. */
  text?: string | undefined
}

export type Look = (path: Path, value: Value) => CellLook

export interface DrawnCell {
  path: Path
  text: string
  /** −1 to 1: its share of the largest magnitude. */
  heat: number
  look: CellLook
}

export interface DrawnRow {
  /** What the row counts as; none where the grid has no rulers. */
  index: number | undefined
  cells: readonly DrawnCell[]
  /** It stands for something that is no row: one cell, as wide as the grid. */
  isNoRow?: boolean
}

/** A matrix, or a list as its one row, as it is drawn. */
export interface DrawnGrid {
  rows: readonly DrawnRow[]
  /** What each column counts as; without, there are no rulers. */
  columns: readonly number[] | undefined
  /** Parts of a long axis that are drawn, said in words by the view. */
  leftOut?: LeftOut | undefined
}

export interface LeftOut {
  rows?: { start: number; end: number; of: number } | undefined
  columns?: { start: number; end: number; of: number } | undefined
  isList: boolean
}
