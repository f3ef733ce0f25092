'use client'
import { MessageSquare, PencilLine } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Status } from '../../grader/contract/verdict.ts'
import { cellClass, firstColumnClass, headCellClass, LongTable } from '../teaching/long-table.tsx'
import { ListBar } from '../ui/list-bar.tsx'
import { wholePercent } from '../ui/percent.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import { type Student, useStudentWords } from './student.ts'

/** What a student handed in for an exercise. */
interface WorkRow {
  student: Student
  /** Id of the submission that is to be read. */
  id: string
  status: string | null
  score: number | null
  isCounted: boolean
  attempts: number
  drafts: number
  released: number
}

/** Everybody's work at an exercise, to be read one after the other. */
export function WorkTable({ rows }: { rows: readonly WorkRow[] }) {
  const t = useTranslations('feedback.work')
  const nameOf = useStudentWords()
  const [sought, setSought] = useState('')
  const shown = rows.filter(({ student }) =>
    nameOf(student).toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  )
  return (
    <>
      <ListBar
        label={t('filter')}
        sought={sought}
        onSought={setSought}
        told={t('found', { found: shown.length, all: rows.length })}
      />
      <LongTable
        label={t('heading')}
        widths={[12, 11, 6, 7, null]}
        count={shown.length}
        head={(['student', 'verdict', 'score', 'attempts', 'comments'] as const).map((column) => (
          <th
            key={column}
            scope="col"
            className={`${headCellClass} ${column === 'student' ? `${firstColumnClass} z-20` : ''} ${isNumber(column) ? 'text-right' : 'text-left'}`}
          >
            {t(`columns.${column}`)}
          </th>
        ))}
        row={(index, attributes) => {
          const row = shown[index]
          return row && <Row key={row.id} {...{ row, attributes }} name={nameOf(row.student)} />
        }}
      />
    </>
  )
}

const isNumber = (column: string) => column === 'score' || column === 'attempts'

interface RowProps {
  row: WorkRow
  name: string
  attributes: { 'aria-rowindex': number; className: string }
}

function Row({
  row: { id, status, score, isCounted, attempts, drafts, released },
  name,
  attributes,
}: RowProps) {
  const t = useTranslations('feedback.work')
  return (
    <tr {...attributes}>
      <th scope="row" className={`${cellClass} ${firstColumnClass} truncate text-left font-medium`}>
        <Link href={`/handed-in/${id}`} prefetch={false} className="hover:text-accent hover:underline">
          {name}
        </Link>
      </th>
      <td className={`${cellClass} whitespace-nowrap`}>
        <StatusBadge standing={(status as Status | null) ?? 'queued'} />
        {!isCounted && <span className="block text-xs text-muted">{t('noneCounts')}</span>}
      </td>
      <td className={`${cellClass} text-right tabular-nums`}>
        {score !== null && t('percent', { percent: wholePercent(score) })}
      </td>
      <td className={`${cellClass} text-right tabular-nums`}>{attempts}</td>
      <td className={`${cellClass} text-muted`}>
        <span className="flex flex-wrap gap-x-4">
          {drafts > 0 && (
            <span className="inline-flex items-center gap-1 font-medium text-ink">
              <PencilLine aria-hidden="true" className="size-3.5" />
              {t('drafts', { count: drafts })}
            </span>
          )}
          {released > 0 && (
            <span className="inline-flex items-center gap-1">
              <MessageSquare aria-hidden="true" className="size-3.5" />
              {t('released', { count: released })}
            </span>
          )}
        </span>
      </td>
    </tr>
  )
}
