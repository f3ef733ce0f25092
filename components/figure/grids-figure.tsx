import { Fragment } from 'react'
import type { FigureOf } from '../../grader/contract/figure-schema.ts'
import type { DrawnGrid } from '../tensor/drawn-grid.ts'
import { formatNumber } from '../tensor/format-number.ts'
import { GridView } from '../tensor/grid-view.tsx'

export function GridsFigure({ figure }: { figure: FigureOf<'grids'> }) {
  return (
    <div className="flex items-center gap-x-4">
      {figure.grids.map(({ title, cells, tones, then }, index) => (
        <Fragment key={index}>
          <div>
            {title !== undefined && <p className="mb-1 font-mono text-xs text-muted">{title}</p>}
            <GridView grid={gridOf(cells, tones)} label={title ?? figure.caption} />
          </div>
          {then !== undefined && <span className="font-mono whitespace-nowrap text-muted">{then}</span>}
        </Fragment>
      ))}
    </div>
  )
}

function gridOf(
  cells: readonly (readonly (number | string)[])[],
  tones: readonly (readonly number[])[] | undefined,
): DrawnGrid {
  return {
    columns: undefined,
    rows: cells.map((row, i) => ({
      index: undefined,
      cells: row.map((value, j) => {
        const tone = tones?.[i]?.[j] ?? 0
        return {
          path: [i, j],
          text: typeof value === 'number' ? formatNumber(value) : value,
          heat: 0,
          look: tone < 0 ? { isOutside: true } : tone > 0 ? { tone } : {},
        }
      }),
    })),
  }
}
