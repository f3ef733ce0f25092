import type { CSSProperties } from 'react'

export interface DrawnCell {
  text: string
  /** 0 plain, 1 to 4 a tone, -1 hatched. */
  tone: number
  /** Ringed: it is what the figure is about. */
  isMarked?: boolean
  /** 0 to 1: its magnitude beside the largest. */
  heat?: number
}

interface CellGridProps {
  title?: string | undefined
  label: string
  rows: readonly (readonly DrawnCell[])[]
  /** What the first row and the first column count as; no rulers without it. */
  origin?: { row: number; column: number } | undefined
}

/** A matrix of a figure: cells with tones, rings and hatching, under a title. */
export function CellGrid({ title, label, rows, origin }: CellGridProps) {
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  return (
    <div>
      {title !== undefined && <p className="mb-1 font-mono text-xs text-muted">{title}</p>}
      <table className="tensor figure-grid" aria-label={label}>
        {origin && (
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {signed(origin.column + column)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {origin && <th scope="row">{signed(origin.row + index)}</th>}
              {row.map((cell, column) => (
                <CellView key={columns[column]} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CellView({ cell: { text, tone, isMarked = false, heat = 0 } }: { cell: DrawnCell }) {
  return (
    <td
      className="cell"
      data-tone={tone === 0 ? undefined : tone}
      data-ringed={isMarked || undefined}
      style={{ '--heat': heat } as CSSProperties}
    >
      {text}
    </td>
  )
}

const signed = (number: number) => String(number).replace('-', '−')
