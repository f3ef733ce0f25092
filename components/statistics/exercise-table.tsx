import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ScrollX } from '../ui/scroll-x.tsx'
import { useNumberWords } from './use-number-words.ts'

export interface ExerciseRow {
  exercise: string
  title: string
  handedIn: number
  passed: number
  medianAttempts: number | null
  discrimination: { correlation: number | null; obstacle?: 'too-few' | 'all-alike' | undefined }
  mistake: { name: string; title: string; students: number } | undefined
  /** The median, as it comes. */
  time: ReactNode
}

interface ExerciseTableProps {
  course: string
  students: number
  assignments: readonly { id: string; title: string; exercises: readonly ExerciseRow[] }[]
  /** What decides the numbers. */
  idleMinutes: number
  fewestStudents: number
}

const columns = ['exercise', 'handedIn', 'passRate', 'attempts', 'time', 'discrimination', 'mistake'] as const

const cellClass = 'px-3 py-2 align-baseline'
const numberClass = `${cellClass} text-right tabular-nums whitespace-nowrap`

/** Every exercise of a course in numbers, each leading on to all that is known of it. */
export function ExerciseTable({ course, students, assignments, ...rules }: ExerciseTableProps) {
  const t = useTranslations('statistics.exercises')
  return (
    <section aria-labelledby="exercises" className="panel min-w-0">
      <div className="p-4 pb-2">
        <h2 id="exercises" className="text-lg font-semibold">
          {t('title')}
        </h2>
        <p className="mt-1 text-sm text-muted">{t('hint', rules)}</p>
      </div>
      <ScrollX label={t('title')}>
        <table aria-labelledby="exercises" className="w-full text-sm">
          <thead>
            <tr className="border-b border-line-strong">
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={`px-3 py-2 align-bottom font-medium ${column === 'exercise' || column === 'mistake' ? 'text-left' : 'min-w-16 text-right'}`}
                >
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          {assignments.map(({ id, title, exercises }) => (
            <tbody key={id} className="border-b border-line last:border-b-0">
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={columns.length}
                  className="px-3 pt-3 text-left text-xs font-normal text-muted"
                >
                  {title}
                </th>
              </tr>
              {exercises.map((row) => (
                <Row
                  key={row.exercise}
                  path={`/courses/${course}/assignments/${id}/exercises/${row.exercise}`}
                  {...{ row, students }}
                />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollX>
    </section>
  )
}

function Row({ path, row, students }: { path: string; row: ExerciseRow; students: number }) {
  const t = useTranslations('statistics.exercises')
  const words = useNumberWords()
  const { title, handedIn, passed, medianAttempts, discrimination, mistake, time } = row
  return (
    <tr>
      <th scope="row" className={`${cellClass} min-w-44 text-left font-medium`}>
        <Link href={path} prefetch={false} className="link">
          {title}
        </Link>
      </th>
      <td className={numberClass}>{t('ofStudents', { count: handedIn, students })}</td>
      <td className={numberClass}>{words.percent(handedIn === 0 ? null : passed / handedIn)}</td>
      <td className={numberClass}>{words.count(medianAttempts)}</td>
      <td className={numberClass}>{time}</td>
      {/* What is there for screen readers alone has its place in the cell, and makes the page no wider. */}
      <td className={`${numberClass} relative`}>
        {words.correlation(discrimination.correlation)}
        {discrimination.obstacle && (
          <span className="sr-only">{t(`obstacle.${discrimination.obstacle}`)}</span>
        )}
      </td>
      <td className={`${cellClass} min-w-44`}>
        {mistake && (
          <>
            <Link href={`${path}?show=mistake-${mistake.name}#students`} prefetch={false} className="link">
              {mistake.title}
            </Link>{' '}
            <span className="text-muted">{t('students', { count: mistake.students })}</span>
          </>
        )}
      </td>
    </tr>
  )
}
