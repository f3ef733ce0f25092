import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LocalTime } from '../ui/local-time.tsx'
import { Notice } from '../ui/notice.tsx'
import type { AssignmentTimes } from './assignment.ts'

interface AssignmentHeadingProps {
  course: { id: string; title: string; isEnded: boolean }
  title: string
  times: AssignmentTimes
  /** Of a page that is shown to staff. */
  preview?: ReactNode
  /** The reason of one's own extension, which may be empty; undefined where one has none. */
  extension: string | undefined
  actions: ReactNode
}

/** What an assignment is called, its times, and what is out of the ordinary about it. */
export function AssignmentHeading(props: AssignmentHeadingProps) {
  const { course, title, times, preview, extension, actions } = props
  const t = useTranslations('courses.assignment')
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <p className="text-sm">
            <Link href={`/courses/${course.id}`} className="link">
              {course.title}
            </Link>
          </p>
          <h1 className="text-2xl font-bold tracking-tight wrap-anywhere">{title}</h1>
        </div>
        {actions}
      </div>
      <div className="mt-4 grid gap-3">
        <Times times={times} />
        {course.isEnded && <Notice>{t('ended')}</Notice>}
        {preview}
        {extension !== undefined && (
          <Notice tone="good">
            {t('extension')} {extension && t('extensionReason', { reason: extension })}
          </Notice>
        )}
        {!course.isEnded && times.phase === 'coming' && <Notice>{t('coming')}</Notice>}
        {!course.isEnded && times.phase === 'closed' && <Notice>{t('closed')}</Notice>}
      </div>
    </>
  )
}

function Times({ times: { opensAt, dueAt, closesAt } }: { times: AssignmentTimes }) {
  const t = useTranslations('courses.assignment')
  return (
    <dl className="panel grid gap-x-6 gap-y-2 px-4 py-3 text-sm max-sm:grid-cols-[auto_minmax(0,1fr)] sm:grid-cols-3">
      <Time label={t('opensAt')}>
        <LocalTime at={opensAt} />
      </Time>
      <Time label={t('dueAt')}>
        <strong>
          <LocalTime at={dueAt} />
        </strong>
      </Time>
      <Time label={t('closesAt')}>{closesAt === null ? t('never') : <LocalTime at={closesAt} />}</Time>
    </dl>
  )
}

const Time = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="max-sm:contents">
    <dt className="text-muted">{label}</dt>
    <dd>{children}</dd>
  </div>
)
