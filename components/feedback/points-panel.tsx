import { useTranslations } from 'next-intl'
import { OverrideForm } from '../teaching/override-form.tsx'
import { pointsText } from '../ui/points.ts'

interface PointsPanelProps {
  /** Id of the submission. */
  work: string
  /** Of the exercise. */
  title: string
  /** What all that its student handed in comes to, in hundredths. */
  grade: { points: number; of: number } | undefined
  override: { points: number; reason: string } | undefined
  mayOverride: boolean
}

/** What the exercise brings its student, and the way to override it. */
export function PointsPanel({ work, title, grade, override, mayOverride }: PointsPanelProps) {
  const t = useTranslations('feedback.points')
  if (!grade && !mayOverride) return null
  return (
    <section aria-labelledby="points" className="panel px-4 py-3">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="points" className="font-semibold">
          {t('title')}
        </h2>
        {grade && (
          <span className="font-medium tabular-nums">
            {t('sum', { points: pointsText(grade.points), of: pointsText(grade.of) })}
          </span>
        )}
      </div>
      {override && (
        <p className="mt-1 text-sm text-muted wrap-anywhere">{t('override', { reason: override.reason })}</p>
      )}
      {mayOverride && (
        <OverrideForm
          // Anew where what is there has changed.
          key={`${override?.points} ${override?.reason}`}
          path={`/api/handed-in/${work}/override`}
          {...{ title, override }}
        />
      )}
    </section>
  )
}
