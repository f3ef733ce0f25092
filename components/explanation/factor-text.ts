import type { CellExplanation, Factor } from '../../grader/contract/explanation.ts'
import { formatNumber } from '../tensor/format-number.ts'

/** A factor within a term, as exact as the cells; what lies in padding is never the greatest. */
export function factorText({ value, padding }: Factor, combine: CellExplanation['combine']): string {
  if (padding && combine === 'max') return '−∞'
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value)
}
