import { findOptionalNumber, type Value } from '../../grader/contract/value.ts'
import type { Tolerance } from '../../grader/tensor/compare.ts'
import { formatPair } from './format-number.ts'
import type { Path } from './layout.ts'
import { leafText } from './leaf-text.ts'
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

export type Mark = 'first-wrong' | 'first-wanted' | 'wrong' | 'plain'

export function markOf(path: Path, value: Value, marks: Marks | undefined): Mark {
  if (!marks?.first) return 'plain'
  if (isSamePath(path, marks.first)) return marks.side === 'yours' ? 'first-wrong' : 'first-wanted'
  if (marks.side === 'expected') return 'plain'
  return isWrong(findOptionalValueAt(marks.other, path), value, marks.tolerance) ? 'wrong' : 'plain'
}

/** A cell's text; where it differs from its counterpart, with as many digits as it takes to see that. */
export function textOf(path: Path, value: Value, marks: Marks | undefined): string {
  const mine = findOptionalNumber(value)
  const theirs = marks && findOptionalNumber(findOptionalValueAt(marks.other, path))
  if (!marks || mine === undefined || theirs === undefined) return leafText(value)
  return isWrong(theirs, mine, marks.tolerance) ? formatPair(mine, theirs)[0] : leafText(value)
}

const isSamePath = (left: Path, right: Path) =>
  left.length === right.length && left.every((key, index) => key === right[index])
