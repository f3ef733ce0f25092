'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCommands } from '../commands/use-commands.ts'
import { buttonClass } from '../ui/button.tsx'

interface NeighbourLinksProps {
  /** Ids of submissions; undefined at the ends. */
  previous: string | undefined
  next: string | undefined
  position: number
  count: number
}

const pathOf = (id: string) => `/handed-in/${id}`

/** To the work of the student before and after, by links and by keys. */
export function NeighbourLinks({ previous, next, position, count }: NeighbourLinksProps) {
  const t = useTranslations('feedback.neighbours')
  const router = useRouter()
  const going = (id: string | undefined) => ({
    run: () => id !== undefined && router.push(pathOf(id)),
    isUnavailable: id === undefined,
  })
  useCommands([
    { id: 'previousWork', group: 'work', shortcut: { key: 'p' }, ...going(previous) },
    { id: 'nextWork', group: 'work', shortcut: { key: 'n' }, ...going(next) },
  ])
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      {previous === undefined ? (
        <span className="px-2 text-muted">{t('first')}</span>
      ) : (
        <Link href={pathOf(previous)} prefetch={false} className={buttonClass('plain')} aria-keyshortcuts="p">
          <ChevronLeft aria-hidden="true" className="size-4" />
          {t('previous')}
        </Link>
      )}
      <span className="text-muted tabular-nums">{t('position', { position, count })}</span>
      {next === undefined ? (
        <span className="px-2 text-muted">{t('last')}</span>
      ) : (
        <Link href={pathOf(next)} prefetch={false} className={buttonClass('plain')} aria-keyshortcuts="n">
          {t('next')}
          <ChevronRight aria-hidden="true" className="size-4" />
        </Link>
      )}
    </nav>
  )
}
