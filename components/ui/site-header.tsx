import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CommandCenter } from '../commands/command-center.tsx'
import { DisplayMenu } from './display-menu.tsx'
import type { Theme } from './theme.ts'

interface SiteHeaderProps {
  theme: Theme
  connection: ReactNode
  account: ReactNode
}

/** The name, the places to go, whether there is a connection, the commands, how it is shown, and the account. */
export function SiteHeader({ theme, connection, account }: SiteHeaderProps) {
  const t = useTranslations('site')
  return (
    <header className="flex min-h-14 flex-wrap items-center gap-x-1 border-b border-line bg-surface px-3 sm:gap-3 sm:px-5">
      <Link href="/" className="flex items-center gap-2 rounded font-bold tracking-tight">
        <Mark />
        <span>Receptive</span>
      </Link>
      <nav
        aria-label={t('navigation')}
        className="flex flex-wrap text-sm max-lg:order-last max-lg:-ml-2 max-lg:w-full max-lg:pb-1.5 max-sm:text-[0.8125rem] lg:ml-4"
      >
        <Link href="/" className={placeClass}>
          {t('map')}
        </Link>
        <Link href="/playground" className={placeClass}>
          {t('playground')}
        </Link>
        <Link href="/train" className={placeClass}>
          {t('train')}
        </Link>
        <Link href="/courses" className={placeClass}>
          {t('courses')}
        </Link>
        <Link href="/submissions" className={placeClass}>
          {t('submissions')}
        </Link>
      </nav>
      <div className="ml-auto flex min-h-14 items-center gap-1 sm:gap-2">
        {connection}
        <CommandCenter />
        <DisplayMenu theme={theme} />
        {account}
      </div>
    </header>
  )
}

const placeClass = 'rounded px-1.5 py-1.5 hover:text-accent min-[25rem]:px-2'

/** A window over an image. */
function Mark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 text-accent">
      <g fill="currentColor">
        <rect x="0" y="0" width="6" height="6" rx="1" />
        <rect x="7" y="0" width="6" height="6" rx="1" />
        <rect x="0" y="7" width="6" height="6" rx="1" />
        <rect x="7" y="7" width="6" height="6" rx="1" />
        <rect x="14" y="0" width="6" height="6" rx="1" opacity=".35" />
        <rect x="14" y="7" width="6" height="6" rx="1" opacity=".35" />
        <rect x="0" y="14" width="6" height="6" rx="1" opacity=".35" />
        <rect x="7" y="14" width="6" height="6" rx="1" opacity=".35" />
        <rect x="14" y="14" width="6" height="6" rx="1" opacity=".35" />
      </g>
    </svg>
  )
}
