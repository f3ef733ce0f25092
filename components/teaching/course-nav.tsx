import Link from 'next/link'
import { useTranslations } from 'next-intl'

export type TeachingPlace = 'dashboard' | 'roster' | 'grades' | 'disputes' | 'audit'

interface CourseNavProps {
  course: { id: string; title: string; term: string }
  /** Where one may go. */
  places: readonly TeachingPlace[]
  current?: TeachingPlace | undefined
  /** Disputes that wait for an answer. */
  disputes: number
}

/** Back to the course, and to what staff has beside it. */
export function CourseNav({ course, places, current, disputes }: CourseNavProps) {
  const t = useTranslations('teaching.nav')
  return (
    <nav
      aria-label={t('label')}
      className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line pb-2 text-sm"
    >
      <Link href={`/courses/${course.id}`} className="mr-auto font-semibold hover:text-accent">
        {course.title}
        {course.term && <span className="ml-2 font-normal text-muted">{course.term}</span>}
      </Link>
      {places.map((place) => (
        <Link
          key={place}
          href={`/courses/${course.id}/${place}`}
          aria-current={place === current ? 'page' : undefined}
          className="py-1 text-muted hover:text-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {t(place, { count: disputes })}
        </Link>
      ))}
    </nav>
  )
}
