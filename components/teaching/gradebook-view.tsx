'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { pointsText } from '../ui/points.ts'
import { ClassFilter, sectionsOf } from './class-filter.tsx'
import { ClassTable } from './class-table.tsx'
import { arrangeRows, type ClassRow, type GradebookColumn, type Sort } from './gradebook-row.ts'

interface GradebookViewProps {
  course: string
  columns: readonly GradebookColumn[]
  /** Their values are points in hundredths. */
  rows: readonly ClassRow[]
}

/** The class as a matrix: students by assignments. */
export function GradebookView({ course, columns, rows }: GradebookViewProps) {
  const t = useTranslations('teaching.grades')
  const language = useLocale()
  const [filter, setFilter] = useState({ sought: '', section: '' })
  const [sort, setSort] = useState<Sort>({ column: 'name', isDescending: false })
  const shown = useMemo(() => arrangeRows(rows, filter, sort, language), [rows, filter, sort, language])
  const sections = sectionsOf(rows)
  return (
    <>
      <ClassFilter
        value={filter}
        found={shown.length}
        all={rows.length}
        {...{ sections }}
        onValue={setFilter}
      />
      <ClassTable
        {...{ course, columns, sort, rows: shown, label: t('heading'), columnWidth: 8 }}
        hasSections={sections.length > 0}
        onSort={setSort}
        cell={({ values, daysLate }, column) => (
          <Cell points={values[column] ?? null} daysLate={daysLate[column] ?? 0} />
        )}
      />
    </>
  )
}

function Cell({ points, daysLate }: { points: number | null; daysLate: number }) {
  const t = useTranslations('teaching.grades')
  return (
    <>
      {points === null ? <span className="sr-only">{t('nothing')}</span> : pointsText(points)}
      {daysLate > 0 && <span className="block text-xs text-muted">{t('late', { days: daysLate })}</span>}
    </>
  )
}
