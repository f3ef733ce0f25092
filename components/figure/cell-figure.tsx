import type { FigureOf } from '../../grader/contract/figure-schema.ts'
import { ExplainedCell } from '../explanation/explained-cell.tsx'

/** One number of a visible case's result, and what it is made of. */
export function CellFigure({ figure }: { figure: FigureOf<'cell'> }) {
  const { arguments: inputs, result, explanation, at, field } = figure
  return <ExplainedCell explained={{ arguments: inputs, result, explanation, at, field }} />
}
