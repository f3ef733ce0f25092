'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useMemo, useState } from 'react'
import { Choice, Input } from '../ui/labelled.tsx'
import { pointsText } from '../ui/points.ts'
import { arrangeRows, type GradebookColumn, type GradebookRow, nextSort, type Sort } from './gradebook-row.ts'
import { cellClass, firstColumnClass, headCellClass, LongTable } from './long-table.tsx'

interface GradebookViewProps {
  course: string
  columns: readonly GradebookColumn[]
  rows: readonly GradebookRow[]
}

/** The class as a matrix: students by assignments. */
export function GradebookView({ course, columns, rows }: GradebookViewProps) {
  const t = useTranslations('teaching.grades')
  const language = useLocale()
  const [filter, setFilter] = useState({ sought: '', section: '' })
  const [sort, setSort] = useState<Sort>({ column: 'name', isDescending: false })
  const shown = useMemo(() => arrangeRows(rows, filter, sort, language), [rows, filter, sort, language])
  const sections = [...new Set(rows.map(({ section }) => section))].filter(Boolean).sort()
  const hasSections = sections.length > 0
  const headOf = (column: Sort['column'], text: ReactNode, more = 'text-right') => (
    <Head key={column} {...{ column, sort, more }} onSort={() => setSort(nextSort(sort, column))}>
      {text}
    </Head>
  )
  return (
    <>
      <div className="mb-3 flex flex-wrap items-end gap-3">
        <Input
          type="search"
          label={t('filter')}
          value={filter.sought}
          onValue={(sought) => setFilter({ ...filter, sought })}
          className="w-72 max-w-full"
        />
        {hasSections && (
          <Choice
            label={t('section')}
            value={filter.section}
            options={[
              { value: '', label: t('allSections') },
              ...sections.map((section) => ({ value: section, label: section })),
            ]}
            onValue={(section) => setFilter({ ...filter, section })}
          />
        )}
        <p role="status" className="pb-2.5 text-sm text-muted">
          {t('found', { found: shown.length, all: rows.length })}
        </p>
      </div>
      <LongTable
        label={t('heading')}
        widths={[12, 7, ...(hasSections ? [6] : []), ...columns.map(() => 8)]}
        count={shown.length}
        head={
          <>
            {headOf('name', t('name'), `text-left ${firstColumnClass} z-20`)}
            {headOf('total', <Column title={t('total')} of={columns.reduce((sum, { of }) => sum + of, 0)} />)}
            {hasSections && headOf('section', t('section'), 'text-left')}
            {columns.map((column, index) => headOf(index, <Column {...column} />))}
          </>
        }
        row={(index, attributes) => {
          const row = shown[index]
          return row && <Row key={row.line} {...{ course, row, hasSections, attributes }} />
        }}
      />
    </>
  )
}

interface HeadProps {
  column: Sort['column']
  sort: Sort
  more: string
  onSort(): void
  children: ReactNode
}

function Head({ column, sort, more, onSort, children }: HeadProps) {
  const isSorted = sort.column === column
  const Arrow = sort.isDescending ? ArrowDown : ArrowUp
  const direction = sort.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined} className={`${headCellClass} ${more}`}>
      <button
        type="button"
        onClick={onSort}
        className="flex w-full items-end gap-1 [text-align:inherit] hover:text-accent"
      >
        {isSorted && <Arrow aria-hidden="true" className="my-1 size-3.5 shrink-0" />}
        <span className="min-w-0 flex-1">{children}</span>
      </button>
    </th>
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

interface RowProps {
  course: string
  row: GradebookRow
  hasSections: boolean
  attributes: { 'aria-rowindex': number; className: string }
}

function Row({ course, row, hasSections, attributes }: RowProps) {
  return (
    <tr {...attributes}>
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
      {row.points.map((points, index) => (
        <Cell key={index} points={points} daysLate={row.daysLate[index] ?? 0} />
      ))}
    </tr>
  )
}

function Cell({ points, daysLate }: { points: number | null; daysLate: number }) {
  const t = useTranslations('teaching.grades')
  return (
    <td className={`${cellClass} text-right leading-tight tabular-nums`}>
      {points === null ? <span className="sr-only">{t('nothing')}</span> : pointsText(points)}
      {daysLate > 0 && <span className="block text-xs text-muted">{t('late', { days: daysLate })}</span>}
    </td>
  )
}
