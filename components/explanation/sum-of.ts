import type { CellExplanation, Term } from '../../grader/contract/explanation.ts'
import { formatNumber } from '../tensor/format-number.ts'
import { factorText } from './factor-text.ts'
import { findOptionalWinner } from './winner.ts'

export interface SumTerm {
  text: string
  /** 1 to 4, as its cells are toned. */
  tone: number
  isPadding: boolean
  /** The greatest, where that is what counts. */
  isWinner: boolean
}

/** Terms that make one partial sum, such as those of one input channel. */
export interface PartialSum {
  part: number
  terms: SumTerm[]
  total: string
}

/** The terms of a cell by their partial sums, in the order in which they come. */
export function partialSumsOf(explanation: CellExplanation): PartialSum[] {
  const { terms, combine } = explanation
  const winner = findOptionalWinner(explanation)
  const sums = new Map<number, Term[]>()
  for (const term of terms) sums.set(term.part ?? 0, [...(sums.get(term.part ?? 0) ?? []), term])
  return [...sums].map(([part, own]) => ({
    part,
    terms: own.map((term) => ({
      text: term.factors.map((factor) => factorText(factor, combine)).join('·'),
      tone: (part % 4) + 1,
      isPadding: term.factors.some(({ padding }) => padding),
      isWinner: term === winner,
    })),
    total: formatNumber(own.reduce((sum, { value }) => sum + value, 0)),
  }))
}

/** The number, or the truth value, that comes out. */
export const formatTotal = (total: CellExplanation['total']): string =>
  typeof total === 'boolean' ? String(total) : formatNumber(total)
