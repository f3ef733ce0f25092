import type { CellExplanation, Term } from '../../grader/contract/explanation.ts'

/** The term that a maximum takes; none where something else is made of the terms. */
export const findOptionalWinner = ({ combine, terms, total }: CellExplanation): Term | undefined =>
  combine === 'max' ? terms.find(({ value }) => value === total) : undefined
