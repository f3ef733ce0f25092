'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { LocalTime } from '../ui/local-time.tsx'
import { wholePercent } from '../ui/percent.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import type { ListedSubmission } from './submission-state.ts'

interface SubmissionListProps {
  submissions: readonly ListedSubmission[]
  onRestore(submission: ListedSubmission): void
}

/** What was submitted for this exercise, newest first. */
export function SubmissionList({ submissions, onRestore }: SubmissionListProps) {
  const t = useTranslations('submissions')
  if (submissions.length === 0) return <p className="text-sm text-muted">{t('noneHere')}</p>
  return (
    <ul className="panel divide-y divide-line">
      {submissions.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2 text-sm">
          <Link href={`/submissions/${one.id}`} className="link">
            <LocalTime at={one.submittedAt} />
          </Link>
          <StatusBadge standing={one.status ?? (one.state === 'running' ? 'running' : 'queued')} />
          <span className="font-mono tabular-nums">
            {one.score === undefined || one.status === 'internal-error'
              ? ''
              : t('score', { percent: wholePercent(one.score) })}
          </span>
          <Button look="quiet" className="ml-auto" onClick={() => onRestore(one)}>
            {t('restore')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
