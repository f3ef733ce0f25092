'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Choice } from '../ui/labelled.tsx'
import { ClassFilter, sectionsOf } from './class-filter.tsx'
import { ClassTable } from './class-table.tsx'
import { arrangeRows, type GradebookColumn, type Sort } from './gradebook-row.ts'
import {
  type MatrixFilter,
  type MatrixRow,
  matrixFilters,
  readSent,
  rowsInState,
  type SentRow,
  stateIn,
} from './matrix-row.ts'

interface MatrixViewProps {
  course: string
  /** Exercises, by an id of their own: the same one may be in two assignments. */
  columns: readonly (GradebookColumn & { assignment: string })[]
  rows: readonly SentRow[]
}

/** The class as a matrix: students by exercises, with how each stands with each. */
export function MatrixView({ course, columns, rows: sent }: MatrixViewProps) {
  const rows = useMemo(() => sent.map(readSent), [sent])
  const t = useTranslations('statistics.matrix')
  const language = useLocale()
  const [filter, setFilter] = useState({ sought: '', section: '' })
  const [state, setState] = useState<MatrixFilter | ''>('')
  const [exercise, setExercise] = useState('')
  const [sort, setSort] = useState<Sort>({ column: 'name', isDescending: false })
  const shown = useMemo(() => {
    const column = columns.findIndex(({ id }) => id === exercise)
    const inState = rowsInState(rows, column < 0 ? undefined : column, state || undefined)
    return arrangeRows(inState, filter, sort, language)
  }, [rows, columns, filter, state, exercise, sort, language])
  const sections = sectionsOf(rows)
  return (
    <>
      <ClassFilter
        value={filter}
        found={shown.length}
        all={rows.length}
        {...{ sections }}
        onValue={setFilter}
      >
        <Choice<MatrixFilter | ''>
          label={t('state')}
          value={state}
          options={[
            { value: '', label: t('anyState') },
            ...matrixFilters.map((value) => ({ value, label: t(`states.${value}`) })),
          ]}
          onValue={setState}
        />
        <Choice
          label={t('in')}
          value={exercise}
          options={[
            { value: '', label: t('anyExercise') },
            ...columns.map(({ id, title, assignment }) => ({ value: id, label: `${title} · ${assignment}` })),
          ]}
          onValue={setExercise}
          className="max-w-72"
        />
      </ClassFilter>
      <ClassTable
        {...{ course, columns, sort, rows: shown, label: t('label'), columnWidth: 7.5 }}
        hasSections={sections.length > 0}
        onSort={setSort}
        cell={(row, column) => <Cell {...{ row, column }} />}
      />
    </>
  )
}

/** Characters, not drawings: there are many hundreds of them. */
const signs = {
  passed: { sign: '✓', tone: 'text-good' },
  'not-passed': { sign: '✗', tone: 'text-bad' },
  waiting: { sign: '…', tone: 'text-muted' },
} as const

function Cell({ row, column }: { row: MatrixRow; column: number }) {
  const t = useTranslations('statistics.matrix')
  const state = stateIn(row, column)
  if (state === 'nothing') return <span className="sr-only">{t('states.nothing')}</span>
  const { sign, tone } = signs[state]
  const percent = row.values[column] ?? null
  const daysLate = row.daysLate[column] ?? 0
  return (
    <>
      <span aria-hidden="true" className={`mr-1 font-semibold ${tone}`}>
        {sign}
      </span>
      <span className="sr-only">{t(`states.${state}`)}</span>
      {percent !== null && t('percent', { percent })}
      <span className="block text-xs whitespace-nowrap text-muted">
        {t('attempts', { count: row.attempts[column] ?? 0 })}
        {daysLate > 0 && ` · ${t('late', { days: daysLate })}`}
      </span>
    </>
  )
}
