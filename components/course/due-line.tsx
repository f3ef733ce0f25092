import { useTranslations } from 'next-intl'
import { LocalTime } from '../ui/local-time.tsx'
import type { AssignmentTimes } from './assignment.ts'

/** When an assignment is due, and what is to be known beside that; by the reader's clock. */
export function DueLine({ times }: { times: AssignmentTimes }) {
  const t = useTranslations('courses.times')
  const { phase, isOverdue, opensAt, dueAt, closesAt } = times
  const closesLater = closesAt !== null && closesAt !== dueAt
  return (
    <>
      {phase === 'coming' && (
        <span className="block">{t.rich('opens', { time: () => <LocalTime at={opensAt} /> })}</span>
      )}
      <span className="block">
        {t.rich(isOverdue ? 'wasDue' : 'due', { time: () => <LocalTime at={dueAt} /> })}
      </span>
      {closesLater && (
        <span className="block text-xs">
          {t.rich(phase === 'closed' ? 'closed' : 'closes', { time: () => <LocalTime at={closesAt} /> })}
        </span>
      )}
    </>
  )
}
