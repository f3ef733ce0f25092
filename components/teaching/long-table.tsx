'use client'
import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { rowsSeen } from './rows-seen.ts'

interface LongTableProps {
  label: string
  /** In rem; null takes what is left, and where none does the table is no wider than its columns. */
  widths: readonly (number | null)[]
  count: number
  /** The cells of the first row. */
  head: ReactNode
  /** A row; it takes these, which say its place and make all of them equally high. */
  row(index: number, attributes: { 'aria-rowindex': number; className: string }): ReactNode
}

const rowHeightPx = 44

/** What a column that takes the rest has at least, in rem. */
const restRem = 11

/** A table that scrolls in itself and makes only the rows that are seen, so that thousands are no more work than thirty. */
export function LongTable({ label, widths, count, head, row }: LongTableProps) {
  const box = useRef<HTMLDivElement>(null)
  const [{ top, height }, setPlace] = useState({ top: 0, height: 900 })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => {
      const now = { top: element.scrollTop, height: element.clientHeight }
      // The same rows are not made again with each step of a scroll.
      setPlace((before) => (firstAndEnd(before) === firstAndEnd(now) ? before : now))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  const { first, end } = rowsSeen(top, height, rowHeightPx, count)
  const leastRem = widths.reduce<number>((sum, width) => sum + (width ?? restRem), 0)
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
        className="table-fixed border-separate border-spacing-0 text-sm [&_tbody_tr:last-child>*]:border-b-0"
        style={{ minWidth: `${leastRem}rem`, width: widths.includes(null) ? '100%' : `${leastRem}rem` }}
      >
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={width === null ? undefined : { width: `${width}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>{head}</tr>
        </thead>
        <tbody>
          <Gap rows={first} />
          {Array.from({ length: end - first }, (_, offset) => (
            <Row key={first + offset} index={first + offset} row={row} />
          ))}
          <Gap rows={count - end} />
        </tbody>
      </table>
    </div>
  )
}

function firstAndEnd({ top, height }: { top: number; height: number }): string {
  const { first, end } = rowsSeen(top, height, rowHeightPx, Number.POSITIVE_INFINITY)
  return `${first} ${end}`
}

/** A row that is seen already is not made again as the table is scrolled: then `row` is the same. */
const Row = memo(function Row({ index, row }: { index: number; row: LongTableProps['row'] }) {
  return row(index, { 'aria-rowindex': index + 2, className: 'h-11' })
})

/** Stands for rows that are not made. */
function Gap({ rows }: { rows: number }) {
  if (rows === 0) return null
  return (
    <tr aria-hidden="true">
      <td className="p-0" style={{ height: rows * rowHeightPx }} />
    </tr>
  )
}

/** Stays in sight as the table is scrolled down. */
export const headCellClass =
  'sticky top-0 z-10 border-b border-line-strong bg-surface px-3 py-2 align-bottom font-medium'

export const cellClass = 'border-b border-line bg-surface px-3 py-0'

/** Stays in sight as the table is scrolled sideways, above all else where both are. */
export const firstColumnClass = 'sticky left-0 border-r border-line'
