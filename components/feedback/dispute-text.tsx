import { useTranslations } from 'next-intl'
import { LocalTime } from '../ui/local-time.tsx'
import type { ShownDispute } from './dispute.ts'

/** What was said of a verdict, and what was answered. */
export function DisputeText({
  dispute: { reason, openedAt, answer, answeredAt },
}: {
  dispute: ShownDispute
}) {
  const t = useTranslations('feedback.dispute')
  return (
    <dl className="mt-2 grid gap-2 text-sm">
      <div>
        <dt className="text-xs text-muted">
          {t.rich('openedAt', { time: () => <LocalTime at={openedAt} /> })}
        </dt>
        <dd className="whitespace-pre-wrap wrap-anywhere">{reason}</dd>
      </div>
      {answer !== null && answeredAt !== null && (
        <div className="border-l-4 border-l-accent pl-3">
          <dt className="text-xs text-muted">
            {t.rich('answeredAt', { time: () => <LocalTime at={answeredAt} /> })}
          </dt>
          <dd className="whitespace-pre-wrap wrap-anywhere">{answer}</dd>
        </div>
      )}
    </dl>
  )
}
