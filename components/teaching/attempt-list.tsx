import { MessageSquare } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Status } from '../../grader/contract/verdict.ts'
import { Button } from '../ui/button.tsx'
import { LocalTime, useTimeWords } from '../ui/local-time.tsx'
import { wholePercent } from '../ui/percent.ts'
import { StatusBadge } from '../ui/status-badge.tsx'

export interface Attempt {
  id: string
  /** ISO 8601 */
  submittedAt: string
  status: string | null
  score: number | null
  /** Drafts included. */
  comments: number
  /** It is what counts. */
  isCounted: boolean
}

interface AttemptListProps {
  /** Newest first. */
  attempts: readonly Attempt[]
  /** Id of the one that is shown. */
  current: string
  isBusy: boolean
  /** Lays one beside the one that is shown. */
  onCompare(attempt: Attempt): void
}

/** All that a student handed in for an exercise of an assignment. */
export function AttemptList({ attempts, current, isBusy, onCompare }: AttemptListProps) {
  const t = useTranslations('teaching.work')
  const timeWords = useTimeWords()
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className="mb-3 font-semibold">
        {t('attempts', { count: attempts.length })}
      </h2>
      <ol className="panel divide-y divide-line">
        {attempts.map((attempt) => (
          <li key={attempt.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2 text-sm">
            <Link
              href={`/handed-in/${attempt.id}`}
              className="link aria-[current]:font-semibold"
              aria-current={attempt.id === current ? 'page' : undefined}
            >
              <LocalTime at={attempt.submittedAt} />
            </Link>
            <StatusBadge standing={(attempt.status as Status | null) ?? 'queued'} />
            {attempt.score !== null && (
              <span className="font-mono tabular-nums">
                {t('score', { percent: wholePercent(attempt.score) })}
              </span>
            )}
            {attempt.isCounted && <span className="font-medium">{t('counts')}</span>}
            {attempt.comments > 0 && (
              <span className="inline-flex items-center gap-1 text-muted">
                <MessageSquare aria-hidden="true" className="size-3.5" />
                {t('comments', { count: attempt.comments })}
              </span>
            )}
            {attempt.id !== current && (
              <Button
                look="quiet"
                className="ml-auto"
                disabled={isBusy}
                aria-label={t('compareWith', { time: timeWords(attempt.submittedAt) })}
                onClick={() => onCompare(attempt)}
              >
                {t('compare')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
