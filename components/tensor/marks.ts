import { findOptionalNumber, type Value } from '../../grader/contract/value.ts'
import type { Tolerance } from '../../grader/tensor/compare.ts'
import type { CellLook, Look } from './drawn-grid.ts'
import { formatPair } from './format-number.ts'
import { isSamePath, type Path } from './path.ts'
import { findOptionalValueAt } from './value-at.ts'
import { isWrong } from './wrong-cells.ts'

/** What is said about the cells of one of two values that are laid side by side. */
export interface Marks {
  /** The first wrong cell. */
  first: Path | undefined
  other: Value
  side: 'yours' | 'expected'
  tolerance: Tolerance
}

/** Marks what is wrong, and writes it with as many digits as it takes to see that it is. */
export const lookByMarks =
  (marks: Marks): Look =>
  (path, value) => {
    const other = findOptionalValueAt(marks.other, path)
    const isOff =
      marks.side === 'yours' ? isWrong(other, value, marks.tolerance) : isWrong(value, other, marks.tolerance)
    return { mark: markOf(path, isOff, marks), text: isOff ? findOptionalPairText(value, other) : undefined }
  }

function markOf(path: Path, isOff: boolean, { first, side }: Marks): CellLook['mark'] {
  if (!first) return undefined
  if (isSamePath(path, first)) return side === 'yours' ? 'first-wrong' : 'first-wanted'
  return isOff && side === 'yours' ? 'wrong' : undefined
}

function findOptionalPairText(value: Value, other: Value | undefined): string | undefined {
  const [mine, theirs] = [findOptionalNumber(value), findOptionalNumber(other)]
  return mine === undefined || theirs === undefined ? undefined : formatPair(mine, theirs)[0]
}
