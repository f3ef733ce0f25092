'use client'
import type { FigureOf } from '../../grader/contract/figure-schema.ts'
import { ExplainedCell, TitledGridView } from '../explanation/explained-cell.tsx'
import { resultGridsOf } from '../explanation/explained-grids.ts'

/** One number of a visible case's result, and what it is made of. */
export function CellFigure({ figure }: { figure: FigureOf<'cell'> }) {
  const { arguments: inputs, result, explanation, at, field } = figure
  const explained = { arguments: inputs, result, explanation, at, field }
  const beside = resultGridsOf(explained).map((one) => <TitledGridView key={one.title} {...one} />)
  return <ExplainedCell explained={explained} result={beside} />
}
