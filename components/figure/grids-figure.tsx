import { Fragment } from 'react'
import type { FigureOf } from '../../grader/contract/figure-schema.ts'
import { formatNumber } from '../tensor/format-number.ts'
import { CellGrid, type DrawnCell } from './cell-grid.tsx'

export function GridsFigure({ figure }: { figure: FigureOf<'grids'> }) {
  return (
    <div className="flex items-center gap-x-4">
      {figure.grids.map(({ title, cells, tones, then }, index) => (
        <Fragment key={index}>
          <CellGrid
            title={title}
            label={title ?? figure.caption}
            rows={cells.map((row, i) => drawnRow(row, tones?.[i]))}
          />
          {then !== undefined && <span className="font-mono whitespace-nowrap text-muted">{then}</span>}
        </Fragment>
      ))}
    </div>
  )
}

function drawnRow(row: readonly (number | string)[], tones: readonly number[] | undefined): DrawnCell[] {
  return row.map((value, column) => ({
    text: typeof value === 'number' ? formatNumber(value) : value,
    tone: tones?.[column] ?? 0,
  }))
}
