import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { UnreadMark } from '../feedback/unread-mark.tsx'
import { toPoints } from '../ui/points.ts'
import { type ListedAssignment, phases } from './assignment.ts'
import { DueLine } from './due-line.tsx'

interface AssignmentListProps {
  assignments: readonly ListedAssignment[]
  /** As students see it; so are the pages that it leads to. */
  isPreview: boolean
}

/** Assignments in the order in which they are due, by whether they take anything now. */
export function AssignmentList({ assignments, isPreview }: AssignmentListProps) {
  const t = useTranslations('courses.phases')
  return phases.map((phase) => {
    const members = assignments.filter(({ times }) => times.phase === phase)
    return (
      members.length > 0 && (
        <section key={phase} aria-labelledby={`phase-${phase}`} className="mt-8">
          <h2 id={`phase-${phase}`} className="font-semibold">
            {t(phase)}
          </h2>
          <ul className="panel mt-2 divide-y divide-line overflow-hidden">
            {members.map((assignment) => (
              <Row key={assignment.id} assignment={assignment} isPreview={isPreview} />
            ))}
          </ul>
        </section>
      )
    )
  })
}

function Row({ assignment, isPreview }: RowProps) {
  const { id, title, isPublished, times, of, points, isWithheld, unread } = assignment
  const t = useTranslations('courses')
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-1 px-4 py-3 text-sm has-[a:hover]:bg-[color-mix(in_srgb,var(--accent)_5%,transparent)] sm:grid-cols-[minmax(0,1fr)_15rem_7rem]">
      <span className="flex flex-wrap items-baseline gap-x-3 wrap-anywhere">
        <Link
          href={`/assignments/${id}${isPreview ? '?as=student' : ''}`}
          className="text-base font-medium after:absolute after:inset-0 hover:text-accent"
        >
          {title}
        </Link>
        {!isPublished && <span className="text-xs font-medium text-bad">{t('notPublished')}</span>}
        <UnreadMark count={unread} />
      </span>
      <span className="text-muted max-sm:col-span-2 max-sm:row-start-2">
        <DueLine times={times} />
      </span>
      <span className="text-right tabular-nums">
        {points !== undefined && t('pointsOf', { points: toPoints(points), of: toPoints(of) })}
        {points === undefined && t(isWithheld ? 'noneOf' : 'ofPoints', { of: toPoints(of) })}
        {isWithheld && <span className="block text-xs text-muted">{t('toldLater')}</span>}
      </span>
    </li>
  )
}

interface RowProps {
  assignment: ListedAssignment
  isPreview: boolean
}
