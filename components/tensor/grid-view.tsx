'use client'
import { useTranslations } from 'next-intl'
import { type CSSProperties, type KeyboardEvent, useRef } from 'react'
import type { CellLook, DrawnCell, DrawnGrid, LeftOut } from './drawn-grid.ts'
import { Frame } from './frame.tsx'
import { findOptionalNeighbour, isArrow } from './neighbour.ts'
import { isSamePath, keyOfPath, type Path } from './path.ts'

export interface Selecting {
  /** The cell that something is told about. */
  selected?: Path | undefined
  /** Without it, cells are to be read only. */
  onSelect?: ((path: Path) => void) | undefined
}

interface GridViewProps extends Selecting {
  grid: DrawnGrid
  label: string
}

/** Cells with rulers that count from 0. Where cells can be chosen, the arrows lead from one to the next. */
export function GridView({ grid, label, selected, onSelect }: GridViewProps) {
  const t = useTranslations('tensor')
  const table = useRef<HTMLTableElement>(null)
  const { rows, columns, leftOut } = grid
  const width = columns?.length ?? Math.max(0, ...rows.map(({ cells }) => cells.length))
  if (width === 0 && rows.every(({ isNoRow }) => !isNoRow))
    return (
      <p className="text-sm text-muted">
        {rows.some(({ index }) => index !== undefined) ? t('rowsWithoutCells') : t('emptyList')}
      </p>
    )
  const places = rows.map(({ cells }) => cells.map(({ path }) => path))
  const stop =
    selected && places.flat().some((path) => isSamePath(path, selected)) ? selected : places.flat()[0]
  const move = (event: KeyboardEvent) => {
    if (!onSelect || !isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    const from = (event.target as HTMLElement).closest('td')?.dataset['path']
    const next = findOptionalNeighbour(places, from, event.key)
    event.preventDefault()
    if (!next) return
    table.current?.querySelector<HTMLElement>(`td[data-path='${keyOfPath(next)}']`)?.focus()
    onSelect(next)
  }
  const over = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ look }) => look.over?.length ?? 0)))
  const hasRuler = rows.some(({ index }) => index !== undefined)
  return (
    <div className="relative w-max">
      <table
        ref={table}
        className="tensor"
        aria-label={label}
        role={onSelect ? 'grid' : undefined}
        onKeyDown={onSelect && move}
        style={{ '--over': over } as CSSProperties}
      >
        {columns && (
          <thead>
            <tr>
              {hasRuler && <td />}
              {columns.map((column) => (
                <th key={column} scope="col">
                  {signed(column)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ index, cells, isNoRow = false }, place) => (
            <tr key={index ?? place}>
              {index !== undefined && <th scope="row">{signed(index)}</th>}
              {cells.map((cell) => (
                <CellView
                  key={keyOfPath(cell.path)}
                  cell={cell}
                  span={isNoRow ? Math.max(width, 1) : 1}
                  isSelected={selected !== undefined && isSamePath(cell.path, selected)}
                  isStop={stop !== undefined && isSamePath(cell.path, stop)}
                  onSelect={onSelect}
                />
              ))}
              {!isNoRow &&
                Array.from({ length: width - cells.length }, (_, missing) => (
                  <td key={`missing ${missing}`} className="cell cell-missing">
                    <span className="sr-only">{t('nothing')}</span>
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Frame table={table} cells={rows.flatMap(({ cells }) => cells)} />
      {leftOut && <LeftOutWords {...leftOut} />}
    </div>
  )
}

interface CellViewProps extends Pick<Selecting, 'onSelect'> {
  cell: DrawnCell
  span: number
  isSelected: boolean
  /** The one cell of the grid that the tabulator stops at. */
  isStop: boolean
}

function CellView({ cell, span, isSelected, isStop, onSelect }: CellViewProps) {
  const { path, text, heat, look } = cell
  const choosing = onSelect && {
    'aria-selected': isSelected,
    'data-path': keyOfPath(path),
    tabIndex: isStop ? 0 : -1,
    onClick: () => onSelect(path),
  }
  return (
    <td
      className="cell"
      colSpan={span}
      data-mark={look.mark}
      data-tone={look.tone}
      data-outside={look.isOutside || undefined}
      data-ringed={look.isRinged || undefined}
      data-start={look.isStart || undefined}
      data-selected={isSelected || undefined}
      style={{ '--heat': heat } as CSSProperties}
      {...choosing}
    >
      {look.isHidden ? <Hidden /> : text}
      {look.over !== undefined && <span className="cell-over">{look.over}</span>}
      <Sign look={look} />
    </td>
  )
}

function Hidden() {
  const t = useTranslations('tensor')
  return (
    <>
      <span aria-hidden="true">·</span>
      <span className="sr-only">{t('notYet')}</span>
    </>
  )
}

/** A mark never speaks by its colour alone. */
function Sign({ look: { mark, isOutside } }: { look: CellLook }) {
  const t = useTranslations('tensor')
  if (mark === undefined) return isOutside ? <span className="sr-only"> ({t('padding')})</span> : null
  return (
    <>
      <span aria-hidden="true" className="cell-sign">
        {mark === 'first-wanted' ? '=' : '≠'}
      </span>
      <span className="sr-only"> ({t(mark)})</span>
    </>
  )
}

function LeftOutWords({ rows, columns, isList }: LeftOut) {
  const t = useTranslations('tensor')
  const place = ({ start, end, of }: { start: number; end: number; of: number }) => ({
    first: start,
    last: end - 1,
    of,
  })
  return (
    <p className="mt-1 text-xs text-muted">
      {rows && t('drawnRows', place(rows))}{' '}
      {columns && t(isList ? 'drawnEntries' : 'drawnColumns', place(columns))}
    </p>
  )
}

const signed = (number: number) => String(number).replace('-', '−')
