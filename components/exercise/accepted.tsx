import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '../ui/button.tsx'

/** Where to go on: on the map or in the assignment; undefined after the last exercise of the map. */
export interface NextStep {
  kind: 'exercise' | 'assignment'
  title: string
  path: string
}

const rows = 3
const columns = 9
const cells = Array.from({ length: rows * columns }, (_, index) => index)

/** A calm celebration: a window passes over a grid and leaves every cell filled. */
export function Accepted({ next }: { next: NextStep | undefined }) {
  const t = useTranslations('accepted')
  return (
    <section
      aria-label={t('title')}
      className="panel flex flex-wrap items-center gap-x-6 gap-y-3 border-good p-4"
    >
      <div aria-hidden="true" className="grid grid-cols-9 gap-0.5">
        {cells.map((index) => (
          <span
            key={index}
            className="reveal size-2.5 rounded-[2px] bg-good"
            style={{ animationDelay: `${((index % columns) + Math.floor(index / columns)) * 45}ms` }}
          />
        ))}
      </div>
      <div className="min-w-0 flex-1 basis-48">
        <h3 className="font-semibold">{t('heading')}</h3>
        <p className="text-sm text-muted">{t(next ? next.kind : 'last')}</p>
      </div>
      <Link href={next?.path ?? '/'} className={buttonClass('primary')}>
        {next?.title ?? t('toMap')}
        <ArrowRight aria-hidden="true" className="size-4" />
      </Link>
    </section>
  )
}
