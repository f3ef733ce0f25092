'use client'
import { Fragment, memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Range, rangeSeen, within } from './range-seen.ts'

interface LongTableProps {
  label: string
  /** In rem; null takes what is left, and where none does the table is no wider than its columns. */
  widths: readonly (number | null)[]
  /** So many equally wide columns after those; a row makes only the ones that are seen, by `SeenCells`. */
  matrix?: Matrix
  count: number
  /** The cells of the first row. */
  head: ReactNode
  /**
   * A row; it takes these, which say its place and make all of them equally high.
   * @param columns of the matrix, those that are seen
   */
  row(index: number, attributes: { 'aria-rowindex': number; className: string }, columns: Range): ReactNode
}

interface Matrix {
  columns: number
  /** In rem, of each. */
  width: number
}

/** As the class h-11 has it. */
const rowRem = 2.75

/** What a column that takes the rest has at least, in rem. */
const restRem = 11

/** At once, and beyond the edges. */
const steps = { rows: 10, columns: 2 }

const noMatrix = { columns: 0, width: 1 }

/**
 * A table that scrolls in itself and makes only the rows that are seen, of a matrix only the cells: thousands are no
 * more work than thirty.
 */
export function LongTable({ label, widths, matrix = noMatrix, count, head, row }: LongTableProps) {
  const box = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ rows: { first: 0, end: 30 }, columns: { first: 0, end: 12 } })
  const leastRem = widths.reduce<number>((sum, width) => sum + (width ?? restRem), 0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = element
      const rows = rangeSeen(scrollTop, clientHeight, rowRem * rem, steps.rows)
      const from = scrollLeft - leastRem * rem
      const columns = rangeSeen(from, clientWidth, matrix.width * rem, steps.columns)
      // The same cells are not made again with each step of a scroll.
      setSeen((before) => {
        if (isSame(before.columns, columns)) return isSame(before.rows, rows) ? before : { ...before, rows }
        return { rows, columns }
      })
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [leastRem, matrix.width])
  const { first, end } = within(seen.rows, count)
  const widthRem = leastRem + matrix.columns * matrix.width
  return (
    <div
      ref={box}
      role="group"
      aria-label={label}
      tabIndex={0}
      className={`panel relative max-w-full max-h-[max(24rem,calc(100dvh-18.5rem))] overflow-auto overscroll-contain ${widths.includes(null) ? '' : 'w-fit'}`}
    >
      <table
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={widths.length + matrix.columns}
        className="table-fixed border-separate border-spacing-0 text-sm [&_tbody_tr:last-child>*]:border-b-0"
        style={{ minWidth: `${widthRem}rem`, width: widths.includes(null) ? '100%' : `${widthRem}rem` }}
      >
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={width === null ? undefined : { width: `${width}rem` }} />
          ))}
          {matrix.columns > 0 && <col span={matrix.columns} style={{ width: `${matrix.width}rem` }} />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>{head}</tr>
        </thead>
        <tbody>
          <Gap rows={first} />
          {Array.from({ length: end - first }, (_, offset) => (
            <Row key={first + offset} index={first + offset} columns={seen.columns} row={row} />
          ))}
          <Gap rows={count - end} />
        </tbody>
      </table>
    </div>
  )
}

const isSame = (one: Range, other: Range) => one.first === other.first && one.end === other.end

interface RowProps extends Pick<LongTableProps, 'row'> {
  index: number
  columns: Range
}

/** A row that is seen already is not made again as the table is scrolled down: then `row` is the same. */
const Row = memo(function Row({ index, columns, row }: RowProps) {
  return row(index, { 'aria-rowindex': index + 2, className: 'h-11' }, columns)
})

/** Stands for rows that are not made. */
function Gap({ rows }: { rows: number }) {
  if (rows === 0) return null
  return (
    <tr aria-hidden="true">
      <td className="p-0" style={{ height: `${rows * rowRem}rem` }} />
    </tr>
  )
}

interface SeenCellsProps {
  /** Of the matrix, those that are seen, of all. */
  columns: Range
  count: number
  /** A whole cell. */
  cell(column: number): ReactNode
}

/** What is seen of a row of the matrix. */
export function SeenCells({ columns, count, cell }: SeenCellsProps) {
  const { first, end } = within(columns, count)
  const gap = (cells: number) =>
    cells > 0 && <td aria-hidden="true" colSpan={cells} className={`${cellClass} px-0`} />
  return (
    <>
      {gap(first)}
      {Array.from({ length: end - first }, (_, offset) => (
        <Fragment key={first + offset}>{cell(first + offset)}</Fragment>
      ))}
      {gap(count - end)}
    </>
  )
}

/** Stays in sight as the table is scrolled down. */
export const headCellClass =
  'sticky top-0 z-10 border-b border-line-strong bg-surface px-3 py-2 align-bottom font-medium'

export const cellClass = 'border-b border-line bg-surface px-3 py-0'

/** Stays in sight as the table is scrolled sideways, above all else where both are. */
export const firstColumnClass = 'sticky left-0 border-r border-line'
