'use client'
import Link from 'next/link'
import { Button } from '../ui/button.tsx'
import { LocalTime } from '../ui/local-time.tsx'
import { percent } from '../ui/percent.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import type { ListedSubmission } from './submission-state.ts'

interface SubmissionListProps {
  submissions: readonly ListedSubmission[]
  onRestore(submission: ListedSubmission): void
}

/** What was submitted for this exercise, newest first. */
export function SubmissionList({ submissions, onRestore }: SubmissionListProps) {
  if (submissions.length === 0)
    return (
      <p className="text-sm text-muted">
        None yet. Each submission is kept here with its code and verdict, so that you can go back to it.
      </p>
    )
  return (
    <ul className="panel divide-y divide-line">
      {submissions.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2 text-sm">
          <Link href={`/submissions/${one.id}`} className="link">
            <LocalTime at={one.submittedAt} />
          </Link>
          <StatusBadge standing={one.status ?? (one.state === 'running' ? 'running' : 'queued')} />
          <span className="font-mono tabular-nums">
            {one.score === undefined || one.status === 'internal-error' ? '' : percent(one.score)}
          </span>
          <Button look="quiet" className="ml-auto" onClick={() => onRestore(one)}>
            Put back into the editor
          </Button>
        </li>
      ))}
    </ul>
  )
}
