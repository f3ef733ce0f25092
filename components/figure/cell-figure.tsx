// One number of a result and what it is made of, as the exercise itself explains it: nothing here knows the exercise.

import type { FigureOf } from '../../grader/contract/figure-schema.ts'
import { formatExplanation } from '../../grader/tensor/explain.ts'
import { CellGrid } from './cell-grid.tsx'
import { cellGridsOf } from './cell-grids.ts'

export function CellFigure({ figure }: { figure: FigureOf<'cell'> }) {
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        {cellGridsOf(figure).map(({ title, rows, origin }) => (
          <CellGrid key={title} title={title} label={title} rows={rows} origin={origin} />
        ))}
      </div>
      <p className="mt-3 font-mono text-[0.8125rem] wrap-anywhere">{formatExplanation(figure.explanation)}</p>
    </div>
  )
}
