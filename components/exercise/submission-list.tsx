'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { HandedInMark } from '../feedback/handed-in-mark.tsx'
import { UnreadMark } from '../feedback/unread-mark.tsx'
import { Button } from '../ui/button.tsx'
import { LocalTime, useTimeWords } from '../ui/local-time.tsx'
import { SubmissionStanding } from './submission-standing.tsx'
import type { ListedSubmission } from './submission-state.ts'

interface SubmissionListProps {
  submissions: readonly ListedSubmission[]
  onRestore(submission: ListedSubmission): void
  /** @param chosen one or two */
  onCompare(chosen: readonly ListedSubmission[]): void
}

/** What was submitted for this exercise, newest first. */
export function SubmissionList({ submissions, onRestore, onCompare }: SubmissionListProps) {
  const t = useTranslations('submissions')
  const timeWords = useTimeWords()
  const [chosen, setChosen] = useState<readonly string[]>([])
  if (submissions.length === 0) return <p className="text-sm text-muted">{t('noneHere')}</p>
  const compared = submissions.filter(({ id }) => chosen.includes(id))
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm">
        <p className="min-w-0 flex-1 basis-52 text-muted">{t('choose')}</p>
        <Button disabled={compared.length === 0} onClick={() => onCompare(compared)}>
          {t(compared.length === 2 ? 'compareTwo' : 'compareWithCode')}
        </Button>
      </div>
      <ul className="panel divide-y divide-line">
        {submissions.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2 text-sm">
            <input
              type="checkbox"
              aria-label={t('compareThis', { time: timeWords(one.submittedAt) })}
              checked={chosen.includes(one.id)}
              onChange={({ currentTarget }) => setChosen(choose(chosen, one.id, currentTarget.checked))}
              className="size-4 accent-[var(--accent)]"
            />
            <Link href={`/submissions/${one.id}`} className="link">
              <LocalTime at={one.submittedAt} />
            </Link>
            <SubmissionStanding submission={one} />
            <UnreadMark count={one.unread} />
            <HandedInMark assignment={one.assignment} />
            <Button look="quiet" className="ml-auto" title={t('restore')} onClick={() => onRestore(one)}>
              {t('putBack')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Two at most: of three, the one that was chosen first is let go. */
function choose(chosen: readonly string[], id: string, isChosen: boolean): readonly string[] {
  const others = chosen.filter((other) => other !== id)
  return isChosen ? [...others, id].slice(-2) : others
}
