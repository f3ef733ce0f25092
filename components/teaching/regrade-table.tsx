'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { amountText, pointsText } from '../ui/points.ts'
import { cellClass, firstColumnClass, headCellClass, LongTable } from './long-table.tsx'
import type { RegradeChange } from './regrade-change.ts'

interface RegradeTableProps {
  course: string
  changes: readonly RegradeChange[]
  /** Of whom the new verdicts are to count, by their places; null where that is not to be chosen. */
  chosen: ReadonlySet<string> | null
  onChoose(line: string, isChosen: boolean): void
}

/** Whose verdicts a regrade changes, and by how much. */
export function RegradeTable({ course, changes, chosen, onChoose }: RegradeTableProps) {
  const t = useTranslations('teaching.regrade')
  return (
    <LongTable
      label={t('students')}
      widths={[...(chosen ? [3] : []), 10, 8, 10, 10]}
      count={changes.length}
      head={
        <>
          {chosen && (
            <th scope="col" className={headCellClass}>
              <span className="sr-only">{t('counts')}</span>
            </th>
          )}
          <th scope="col" className={`${headCellClass} ${firstColumnClass} z-20 text-left`}>
            {t('student')}
          </th>
          <th scope="col" className={`${headCellClass} text-right`}>
            {t('changedSubmissions')}
          </th>
          <th scope="col" className={`${headCellClass} text-right`}>
            {t('exercisePoints')}
          </th>
          <th scope="col" className={`${headCellClass} text-right`}>
            {t('coursePoints')}
          </th>
        </>
      }
      row={(index, attributes) => {
        const change = changes[index]
        return (
          change && (
            <tr key={change.line} {...attributes}>
              {chosen && (
                <td className={`${cellClass} text-center`}>
                  <input
                    type="checkbox"
                    checked={chosen.has(change.line)}
                    onChange={({ target }) => onChoose(change.line, target.checked)}
                    aria-label={t('countsFor', { name: change.name })}
                    className="size-5 align-middle accent-accent"
                  />
                </td>
              )}
              <th scope="row" className={`${cellClass} ${firstColumnClass} truncate text-left font-medium`}>
                <Link
                  href={`/courses/${course}/grades/${change.line}`}
                  prefetch={false}
                  title={change.email}
                  className="hover:text-accent hover:underline"
                >
                  {change.name}
                </Link>
              </th>
              <td className={`${cellClass} text-right tabular-nums`}>{change.submissions}</td>
              <Points {...change.points} />
              <Points {...change.total} />
            </tr>
          )
        )
      }}
    />
  )
}

function Points({ before, after }: { before: number; after: number }) {
  const t = useTranslations('teaching.regrade')
  const tone = after > before ? 'text-good' : after < before ? 'text-bad' : 'text-muted'
  return (
    <td className={`${cellClass} text-right leading-tight tabular-nums`}>
      {t('fromTo', { before: pointsText(before), after: pointsText(after) })}
      <span className={`block text-xs ${tone}`}>
        {after === before ? t('noDifference') : amountText(after - before)}
      </span>
    </td>
  )
}
