import { useFormatter, useTranslations } from 'next-intl'
import type { TrainingProgress } from '../../grader/contract/training.ts'

/** How far a training on the server is, and what it has learned so far. */
export function TrainingProgressView({ progress }: { progress: TrainingProgress }) {
  const t = useTranslations('trained')
  const format = useFormatter()
  const { epoch, epochs, done, loss, accuracy, examplesPerSecond, secondsLeft } = progress
  const percent = Math.round(100 * done)
  return (
    <div className="grid grid-cols-1 gap-2">
      <div
        role="progressbar"
        aria-label={t('progress')}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div className="h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
      </div>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-muted tabular-nums">
        <span>{t('epoch', { epoch, epochs })}</span>
        <span>{t('loss', { loss: format.number(loss, { maximumFractionDigits: 3 }) })}</span>
        <span>{t('accuracy', { percent: format.number(100 * accuracy, { maximumFractionDigits: 1 }) })}</span>
        <span>{t('speed', { images: Math.round(examplesPerSecond) })}</span>
        <span>{t('left', { seconds: Math.ceil(secondsLeft) })}</span>
      </p>
    </div>
  )
}
