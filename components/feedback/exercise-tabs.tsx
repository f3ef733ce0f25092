import Link from 'next/link'
import { useTranslations } from 'next-intl'

interface ExerciseTabsProps {
  assignment: string
  exercises: readonly { slug: string; title: string }[]
  current: string
}

/** From the work at one exercise of an assignment to that at another. */
export function ExerciseTabs({ assignment, exercises, current }: ExerciseTabsProps) {
  const t = useTranslations('feedback.work')
  if (exercises.length < 2) return null
  return (
    <nav aria-label={t('exercises')} className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {exercises.map(({ slug, title }) => (
        <Link
          key={slug}
          href={`/assignments/${assignment}/work?exercise=${slug}`}
          prefetch={false}
          aria-current={slug === current ? 'page' : undefined}
          className="border-b-2 border-transparent py-1 text-muted hover:text-accent aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
