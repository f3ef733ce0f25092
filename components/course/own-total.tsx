import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '../ui/button.tsx'
import { toPoints } from '../ui/points.ts'

interface OwnTotalProps {
  /** Where it is explained; undefined in a preview, where it is nobody's. */
  course: string | undefined
  /** In hundredths. */
  points: number
  of: number
  /** Assignments that one is told nothing of yet: in no sum. */
  withheld: number
  graceDays: { budget: number; spent: number }
}

/** What a student has in a course so far. */
export function OwnTotal({ course, points, of, withheld, graceDays: { budget, spent } }: OwnTotalProps) {
  const t = useTranslations('courses.total')
  return (
    <div className="panel flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-3">
      <div>
        <p>
          {t.rich('points', {
            points: toPoints(points),
            of: toPoints(of),
            strong: (text) => <strong className="text-xl tabular-nums">{text}</strong>,
          })}
        </p>
        {withheld > 0 && <p className="text-sm text-muted">{t('withheld', { count: withheld })}</p>}
        {budget > 0 && (
          <p className="text-sm text-muted">{t('graceDays', { left: budget - spent, budget })}</p>
        )}
      </div>
      {course !== undefined && (
        <Link href={`/courses/${course}/grades/me`} className={buttonClass('plain')}>
          {t('myGrade')}
        </Link>
      )}
    </div>
  )
}
