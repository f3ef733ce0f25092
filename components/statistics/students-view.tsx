'use client'
import { X } from 'lucide-react'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { cellClass, firstColumnClass, LongTable } from '../teaching/long-table.tsx'
import { SortHead } from '../teaching/sort-head.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/labelled.tsx'
import { ListBar } from '../ui/list-bar.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import type { MistakeCount } from './exercise-numbers.ts'
import {
  arrangeStudents,
  nextStudentSort,
  type StudentRow,
  type StudentSort,
  studentColumns,
} from './student-row.ts'
import { useNumberWords } from './use-number-words.ts'

interface StudentsViewProps {
  course: string
  students: readonly StudentRow[]
  /** What each number is called, by the key that a student's `shows` have of it. */
  showWords: ReadonlyMap<string, string>
  /** All that were ever made, with their titles. */
  mistakes: readonly MistakeCount[]
}

/** The students behind the numbers: of the one that the address names, or all. */
export function StudentsView({ course, students, showWords, mistakes }: StudentsViewProps) {
  const t = useTranslations('statistics.students')
  const language = useLocale()
  const asked = useSearchParams().get('show') ?? ''
  const show = showWords.has(asked) ? asked : ''
  const [sought, setSought] = useState('')
  const [sort, setSort] = useState<StudentSort>({ column: 'name', isDescending: false })
  const rows = arrangeStudents(students, { sought, show: show || null }, sort, language)
  const titles = new Map(mistakes.map(({ name, title }) => [name, title]))
  const choose = (key: string) =>
    window.history.pushState(null, '', key === '' ? '?#students' : `?show=${key}#students`)
  const inUse = [...showWords].filter(
    ([key]) => key === show || students.some(({ shows }) => shows.includes(key)),
  )
  return (
    <section id="students" aria-labelledby="students-title" className="mt-8 scroll-mt-4">
      <h2 id="students-title" className="mb-3 text-lg font-semibold">
        {t('title')}
      </h2>
      <ListBar
        label={t('filter')}
        sought={sought}
        onSought={setSought}
        told={t('found', { found: rows.length, all: students.length })}
        before={
          <>
            <Choice
              label={t('show')}
              value={show}
              options={[{ value: '', label: t('all') }, ...inUse.map(([value, label]) => ({ value, label }))]}
              onValue={choose}
              className="w-80 max-w-full"
            />
            {show !== '' && (
              <Button look="quiet" className="min-h-10" onClick={() => choose('')}>
                <X aria-hidden="true" className="size-4" />
                {t('showAll')}
              </Button>
            )}
          </>
        }
      />
      {rows.length === 0 ? (
        <p className="panel p-4 text-sm">{t('nobody')}</p>
      ) : (
        <LongTable
          label={t('title')}
          widths={[12, 6, 7, 8, 15, null]}
          count={rows.length}
          head={studentColumns.map((column, index) => (
            <SortHead
              key={column}
              isSorted={sort.column === column}
              isDescending={sort.isDescending}
              more={index === 0 ? `text-left ${firstColumnClass} z-20` : headClasses[column]}
              onSort={() => setSort(nextStudentSort(sort, column))}
            >
              {t(`columns.${column}`)}
            </SortHead>
          ))}
          row={(index, attributes) => {
            const row = rows[index]
            return row && <Row key={row.line} {...{ course, row, attributes, titles }} />
          }}
        />
      )}
    </section>
  )
}

const headClasses = {
  name: 'text-left',
  best: 'text-right',
  attempts: 'text-right',
  seconds: 'text-right',
  status: 'text-left',
  mistake: 'text-left',
} as const

interface RowProps {
  course: string
  row: StudentRow
  attributes: { 'aria-rowindex': number; className: string }
  titles: ReadonlyMap<string, string>
}

function Row({ course, row, attributes, titles }: RowProps) {
  const t = useTranslations('statistics.students')
  const words = useNumberWords()
  const { line, name, email, best, attempts, seconds, status, mistake, work } = row
  const title = mistake === null ? '' : (titles.get(mistake) ?? mistake)
  return (
    <tr {...attributes}>
      <th scope="row" className={`${cellClass} ${firstColumnClass} truncate text-left font-medium`}>
        <Link
          href={`/courses/${course}/grades/${line}`}
          prefetch={false}
          title={email}
          className="hover:text-accent hover:underline"
        >
          {name}
        </Link>
      </th>
      <td className={`${cellClass} text-right tabular-nums`}>{words.percent(best)}</td>
      <td className={`${cellClass} text-right tabular-nums`}>{attempts}</td>
      <td className={`${cellClass} text-right tabular-nums whitespace-nowrap`}>{words.duration(seconds)}</td>
      <td className={`${cellClass} whitespace-nowrap`}>
        {status === null ? (
          <span className="text-muted">{t(attempts > 0 ? 'waiting' : 'nothing')}</span>
        ) : (
          <span className="flex items-center gap-3">
            <StatusBadge standing={status} />
            {work !== null && (
              <Link href={`/handed-in/${work}`} prefetch={false} className="link">
                {t('see')} <span className="sr-only">{t('workOf', { name })}</span>
              </Link>
            )}
          </span>
        )}
      </td>
      <td title={title} className={`${cellClass} truncate`}>
        {title}
      </td>
    </tr>
  )
}
