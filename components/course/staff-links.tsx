import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '../ui/button.tsx'

interface StaffLinksProps {
  course: string
  students: number
  /** Students whose line of the roster is nobody's yet. */
  unclaimed: number
  mayMake: boolean
  mayAudit: boolean
  /** Disputes that wait for an answer. */
  disputes: number
}

/** Where whoever teaches a course goes from its page. */
export function StaffLinks({ course, students, unclaimed, mayMake, mayAudit, disputes }: StaffLinksProps) {
  const t = useTranslations('courses.staff')
  const path = `/courses/${course}`
  return (
    <div className="panel flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-3">
      <p className="text-sm">
        {t('students', { count: students })}{' '}
        {unclaimed > 0 && <span className="text-muted">{t('unclaimed', { count: unclaimed })}</span>}
      </p>
      <div className="flex flex-wrap gap-2">
        <Link href={`${path}/dashboard`} className={buttonClass('plain')}>
          {t('dashboard')}
        </Link>
        <Link href={`${path}/roster`} className={buttonClass('plain')}>
          {t('roster')}
        </Link>
        <Link href={`${path}/grades`} className={buttonClass('plain')}>
          {t('gradebook')}
        </Link>
        <Link href={`${path}/disputes`} className={buttonClass('plain')}>
          {t('disputes', { count: disputes })}
        </Link>
        {mayAudit && (
          <Link href={`${path}/audit`} className={buttonClass('plain')}>
            {t('audit')}
          </Link>
        )}
        <Link href={`${path}?as=student`} className={buttonClass('plain')}>
          {t('asStudent')}
        </Link>
        {mayMake && (
          <Link href={`${path}/assignments/new`} className={buttonClass('primary')}>
            {t('newAssignment')}
          </Link>
        )}
      </div>
    </div>
  )
}
