'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { pointsText } from '../ui/points.ts'
import { type ClassRow, type GradebookColumn, nextSort, type Sort } from './gradebook-row.ts'
import { cellClass, firstColumnClass, LongTable, SeenCells } from './long-table.tsx'
import { SortHead } from './sort-head.tsx'

interface ClassTableProps<Row extends ClassRow> {
  course: string
  label: string
  columns: readonly GradebookColumn[]
  /** In rem, of each of them. */
  columnWidth: number
  rows: readonly Row[]
  hasSections: boolean
  sort: Sort
  onSort(sort: Sort): void
  /** What stands in a cell. */
  cell(row: Row, column: number): ReactNode
}

/** The class as a matrix: students by something. */
export function ClassTable<Row extends ClassRow>(props: ClassTableProps<Row>) {
  const { course, label, columns, columnWidth, rows, hasSections, sort, onSort, cell } = props
  const t = useTranslations('teaching.grades')
  const headOf = (column: Sort['column'], text: ReactNode, more = 'text-right') => (
    <SortHead
      key={column}
      isSorted={sort.column === column}
      isDescending={sort.isDescending}
      more={more}
      onSort={() => onSort(nextSort(sort, column))}
    >
      {text}
    </SortHead>
  )
  const widths = [12, 7, ...(hasSections ? [6] : [])]
  return (
    <LongTable
      label={label}
      widths={widths}
      matrix={{ columns: columns.length, width: columnWidth }}
      count={rows.length}
      head={
        <>
          {headOf('name', t('name'), `text-left ${firstColumnClass} z-20`)}
          {headOf('total', <Column title={t('total')} of={columns.reduce((sum, { of }) => sum + of, 0)} />)}
          {hasSections && headOf('section', t('section'), 'text-left')}
          {columns.map((column, index) => headOf(index, <Column {...column} />))}
        </>
      }
      row={(index, attributes, seen) => {
        const row = rows[index]
        return (
          row && (
            <tr key={row.line} {...attributes}>
              <Student {...{ course, row, hasSections }} />
              <SeenCells
                columns={seen}
                count={columns.length}
                cell={(column) => (
                  <td
                    aria-colindex={widths.length + column + 1}
                    className={`${cellClass} text-right leading-tight tabular-nums`}
                  >
                    {cell(row, column)}
                  </td>
                )}
              />
            </tr>
          )
        )
      }}
    />
  )
}

/** What a column is of, and what can be reached in it. */
function Column({ title, of }: Pick<GradebookColumn, 'title' | 'of'>) {
  const t = useTranslations('teaching.grades')
  return (
    <>
      <span title={title} className="line-clamp-3 wrap-anywhere">
        {title}
      </span>
      <span className="block text-xs font-normal text-muted">{t('of', { of: pointsText(of) })}</span>
    </>
  )
}

/** Who it is, and all their points. */
function Student({ course, row, hasSections }: { course: string; row: ClassRow; hasSections: boolean }) {
  return (
    <>
      <th scope="row" className={`${cellClass} ${firstColumnClass} truncate text-left font-medium`}>
        <Link
          href={`/courses/${course}/grades/${row.line}`}
          prefetch={false}
          title={row.email}
          className="hover:text-accent hover:underline"
        >
          {row.name}
        </Link>
      </th>
      <td className={`${cellClass} text-right font-medium tabular-nums`}>{pointsText(row.total)}</td>
      {hasSections && <td className={`${cellClass} truncate`}>{row.section}</td>}
    </>
  )
}
