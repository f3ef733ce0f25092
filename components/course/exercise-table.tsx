import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { wholePercent } from '../ui/percent.ts'
import { toPoints } from '../ui/points.ts'

/** An exercise of an assignment, with what one did of it. Points are in hundredths. */
export interface AssignedExercise {
  slug: string
  title: string
  of: number
  attempts: number
  /** 0..1; of one's best submission, undefined where there is none, or it is not told yet. */
  best?: number | undefined
  points?: number | undefined
  /** Of the submission that counts, where it came after the due date. */
  late?: { days: number; graceDays: number; percentTaken: number } | undefined
  /** Given by a person, with their reason. */
  override?: string | undefined
}

interface ExerciseTableProps {
  assignment: string
  exercises: readonly AssignedExercise[]
  /** Submissions of each that are taken. */
  allowed: number | null
  total: { points?: number | undefined; of: number }
}

const cellClass = 'py-3 pl-3 text-right align-baseline whitespace-nowrap tabular-nums sm:pl-6'

export function ExerciseTable({ assignment, exercises, allowed, total }: ExerciseTableProps) {
  const t = useTranslations('courses.exercises')
  const points = useTranslations('courses')
  const pointsWords = (own: number | undefined, of: number) =>
    own === undefined
      ? points('noneOf', { of: toPoints(of) })
      : points('pointsOf', { points: toPoints(own), of: toPoints(of) })
  return (
    <div className="panel mt-2 px-4 text-sm">
      <table className="w-full">
        <thead className="text-xs text-muted">
          <tr className="border-b border-line">
            <th scope="col" className="py-2 text-left font-normal">
              {t('exercise')}
            </th>
            {(['attempts', 'best', 'points'] as const).map((column) => (
              <th key={column} scope="col" className={`${cellClass} py-2 font-normal`}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {exercises.map((exercise) => (
            <tr key={exercise.slug}>
              <th scope="row" className="py-3 text-left align-baseline font-normal">
                <Link
                  href={`/exercises/${exercise.slug}?assignment=${assignment}`}
                  className="link font-medium"
                >
                  {exercise.title}
                </Link>
                <Remarks exercise={exercise} />
              </th>
              <td className={cellClass}>
                {allowed === null ? exercise.attempts : t('attemptsOf', { made: exercise.attempts, allowed })}
              </td>
              <td className={cellClass}>
                {exercise.best === undefined ? '–' : t('percent', { percent: wholePercent(exercise.best) })}
              </td>
              <td className={cellClass}>{pointsWords(exercise.points, exercise.of)}</td>
            </tr>
          ))}
        </tbody>
        {exercises.length > 1 && (
          <tfoot>
            <tr className="border-t border-line-strong font-semibold">
              <th scope="row" colSpan={3} className="py-3 text-left">
                {t('total')}
              </th>
              <td className={cellClass}>{pointsWords(total.points, total.of)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** What made the points other than the score. */
function Remarks({ exercise: { late, override } }: { exercise: AssignedExercise }) {
  const t = useTranslations('courses.exercises')
  return (
    <>
      {late && (
        <span className="block text-xs text-muted">
          {t('late', { days: late.days, percent: late.percentTaken })}{' '}
          {late.graceDays > 0 && t('forgiven', { days: late.graceDays })}
        </span>
      )}
      {override !== undefined && (
        <span className="block text-xs text-muted wrap-anywhere">{t('override', { reason: override })}</span>
      )}
    </>
  )
}
