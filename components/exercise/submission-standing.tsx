import { BookOpen } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { wholePercent } from '../ui/percent.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import { type ListedSubmission, standingOf } from './submission-state.ts'

/** What the grader says of a submission, and whether its author had asked for the solution before. */
export function SubmissionStanding({ submission }: { submission: ListedSubmission }) {
  const t = useTranslations('submissions')
  const { status, score, isAfterSolution } = submission
  return (
    <>
      <StatusBadge standing={standingOf(submission)} />
      {score !== undefined && status !== 'internal-error' && (
        <span className="font-mono tabular-nums">{t('score', { percent: wholePercent(score) })}</span>
      )}
      {isAfterSolution && (
        <span className="inline-flex items-center gap-1.5 text-xs text-muted">
          <BookOpen aria-hidden="true" className="size-3.5 shrink-0" />
          {t('afterSolution')}
        </span>
      )}
    </>
  )
}
