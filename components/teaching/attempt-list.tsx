import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Status } from '../../grader/contract/verdict.ts'
import { LocalTime } from '../ui/local-time.tsx'
import { wholePercent } from '../ui/percent.ts'
import { StatusBadge } from '../ui/status-badge.tsx'

interface AttemptListProps {
  /** Newest first. */
  attempts: readonly { id: string; submittedAt: string; status: string | null; score: number | null }[]
  /** Id of the one that is shown. */
  current: string
}

/** All that a student handed in for an exercise of an assignment. */
export function AttemptList({ attempts, current }: AttemptListProps) {
  const t = useTranslations('teaching.work')
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className="mb-3 font-semibold">
        {t('attempts', { count: attempts.length })}
      </h2>
      <ol className="panel divide-y divide-line">
        {attempts.map(({ id, submittedAt, status, score }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2 text-sm">
            <Link
              href={`/handed-in/${id}`}
              className="link aria-[current]:font-semibold"
              aria-current={id === current ? 'page' : undefined}
            >
              <LocalTime at={submittedAt} />
            </Link>
            <StatusBadge standing={(status as Status | null) ?? 'queued'} />
            {score !== null && (
              <span className="ml-auto font-mono tabular-nums">
                {t('score', { percent: wholePercent(score) })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
