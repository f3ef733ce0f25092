import Link from 'next/link'
import { useTranslations } from 'next-intl'

export interface ListedCourse {
  id: string
  title: string
  term: string
  role: 'student' | 'assistant' | 'instructor'
  isEnded: boolean
}

/** The courses that one has a place in; those that have ended come last. */
export function CourseList({ courses }: { courses: readonly ListedCourse[] }) {
  const t = useTranslations('courses')
  const inOrder = [...courses].sort((one, other) => Number(one.isEnded) - Number(other.isEnded))
  return (
    <ul className="panel mt-6 divide-y divide-line overflow-hidden">
      {inOrder.map(({ id, title, term, role, isEnded }) => (
        <li
          key={id}
          className="relative flex items-baseline justify-between gap-x-6 px-4 py-3 has-[a:hover]:bg-[color-mix(in_srgb,var(--accent)_5%,transparent)]"
        >
          <span className="flex min-w-0 flex-wrap items-baseline gap-x-3 wrap-anywhere">
            <Link
              href={`/courses/${id}`}
              className="font-medium after:absolute after:inset-0 hover:text-accent"
            >
              {title}
            </Link>
            <span className="text-sm text-muted">{term}</span>
          </span>
          <span className="text-right text-sm whitespace-nowrap text-muted">
            {isEnded ? t('roleEnded', { role: t(`roles.${role}`) }) : t(`roles.${role}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
