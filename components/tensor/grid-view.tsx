import { heatOf, largestMagnitude } from './heat.ts'
import type { Grid, GridRow } from './layout.ts'
import { leafText } from './leaf-text.ts'
import { type Mark, type Marks, markOf, textOf } from './marks.ts'

interface GridViewProps {
  grid: Grid
  label: string
  marks?: Marks | undefined
}

/** A matrix, or a list as its one row, as a table of cells with rulers that count from 0. */
export function GridView({ grid, label, marks }: GridViewProps) {
  if (grid.columnCount === 0 && grid.rows.every(({ isNoRow }) => !isNoRow))
    return <p className="text-sm text-muted">{grid.isList ? 'empty list' : 'rows without cells'}</p>
  const { start, end } = grid.columnWindow
  const columns = Array.from({ length: end - start }, (_, offset) => start + offset)
  const largest = largestMagnitude(grid.rows.flatMap(({ cells }) => cells.map(({ value }) => value)))
  return (
    <div>
      <table className="tensor" aria-label={label}>
        <thead>
          <tr>
            {!grid.isList && <td />}
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <RowView key={row.index ?? 0} row={row} columns={columns} largest={largest} marks={marks} />
          ))}
        </tbody>
      </table>
      <LeftOut grid={grid} />
    </div>
  )
}

interface RowViewProps {
  row: GridRow
  columns: readonly number[]
  largest: number
  marks: Marks | undefined
}

function RowView({ row, columns, largest, marks }: RowViewProps) {
  const missing = row.isNoRow ? [] : columns.slice(row.cells.length)
  return (
    <tr>
      {row.index !== undefined && <th scope="row">{row.index}</th>}
      {row.cells.map(({ path, value }) => {
        const mark = markOf(path, value, marks)
        return (
          <td
            key={path.join('.')}
            className="cell"
            data-mark={mark}
            colSpan={row.isNoRow ? Math.max(columns.length, 1) : 1}
            style={{ '--heat': heatOf(value, largest) } as React.CSSProperties}
          >
            {textOf(path, value, marks)}
            <Sign mark={mark} />
          </td>
        )
      })}
      {missing.map((column) => (
        <td key={column} className="cell cell-missing">
          <span className="sr-only">{leafText(undefined)}</span>
        </td>
      ))}
    </tr>
  )
}

/** A mark never speaks by its colour alone. */
function Sign({ mark }: { mark: Mark }) {
  if (mark === 'plain') return null
  const words = { 'first-wrong': 'first wrong cell', 'first-wanted': 'wanted here', wrong: 'wrong' }
  return (
    <>
      <span aria-hidden="true" className="cell-sign">
        {mark === 'first-wanted' ? '=' : '≠'}
      </span>
      <span className="sr-only"> ({words[mark]})</span>
    </>
  )
}

function LeftOut({ grid }: { grid: Grid }) {
  const { rowWindow, columnWindow, rowCount, columnCount, isList } = grid
  const parts: string[] = []
  if (!isList && rowCount > rowWindow.end - rowWindow.start)
    parts.push(`rows ${rowWindow.start} to ${rowWindow.end - 1} of ${rowCount}`)
  if (columnCount > columnWindow.end - columnWindow.start) {
    const name = isList ? 'entries' : 'columns'
    parts.push(`${name} ${columnWindow.start} to ${columnWindow.end - 1} of ${columnCount}`)
  }
  return parts.length > 0 ? <p className="mt-1 text-xs text-muted">Drawn: {parts.join(', ')}</p> : null
}
