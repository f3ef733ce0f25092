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
        className="flex gap-0.5 text-sm max-sm:order-last max-sm:-ml-2 max-sm:w-full max-sm:pb-1.5 sm:ml-4"
      >
        <Link href="/" className="rounded px-2 py-1.5 hover:text-accent">
          {t('map')}
        </Link>
        <Link href="/playground" className="rounded px-2 py-1.5 hover:text-accent">
          {t('playground')}
        </Link>
        <Link href="/train" className="rounded px-2 py-1.5 hover:text-accent">
          {t('train')}
        </Link>
        <Link href="/submissions" className="rounded px-2 py-1.5 hover:text-accent">
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
