import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { HandedInMark } from '../feedback/handed-in-mark.tsx'
import { UnreadMark } from '../feedback/unread-mark.tsx'
import { LocalTime } from '../ui/local-time.tsx'
import { wholePercent } from '../ui/percent.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import { type ListedSubmission, standingOf } from './submission-state.ts'

interface SubmissionTableProps {
  rows: readonly (ListedSubmission & { title: string })[]
}

export function SubmissionTable({ rows }: SubmissionTableProps) {
  const t = useTranslations('submissions')
  return (
    <ul className="panel mt-6 divide-y divide-line overflow-hidden">
      {rows.map(({ id, title, submittedAt, isAfterSolution, state, status, score, isWithheld, ...row }) => (
        <li
          key={id}
          className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 px-4 py-3 text-sm has-[a:hover]:bg-[color-mix(in_srgb,var(--accent)_5%,transparent)] sm:grid-cols-[minmax(0,1fr)_12rem_11rem_3.5rem]"
        >
          <span className="flex flex-wrap items-baseline gap-x-3">
            <Link
              href={`/submissions/${id}`}
              className="font-medium after:absolute after:inset-0 hover:text-accent"
            >
              {title}
            </Link>
            {isAfterSolution && <span className="text-xs text-muted">{t('afterSolution')}</span>}
            <UnreadMark count={row.unread} />
            {/* Above the link that the whole row is. */}
            <HandedInMark assignment={row.assignment} className="relative basis-full" />
          </span>
          <StatusBadge standing={standingOf({ state, status, isWithheld })} />
          <span className="text-muted">
            <LocalTime at={submittedAt} />
          </span>
          <span className="text-right font-mono tabular-nums">
            {score === undefined || status === 'internal-error'
              ? '–'
              : t('score', { percent: wholePercent(score) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
