import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** By what the class is seen. */
const views = ['assignment', 'exercise'] as const

export function ClassNav({ course, by }: { course: string; by: (typeof views)[number] }) {
  const t = useTranslations('statistics.matrix')
  return (
    <nav aria-label={t('views')} className="mb-4 flex gap-5 text-sm">
      {views.map((view) => (
        <Link
          key={view}
          href={`/courses/${course}/grades${view === 'assignment' ? '' : `?by=${view}`}`}
          aria-current={view === by ? 'page' : undefined}
          className="border-b-2 border-transparent py-1 text-muted hover:text-accent aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {t(`by.${view}`)}
        </Link>
      ))}
    </nav>
  )
}
