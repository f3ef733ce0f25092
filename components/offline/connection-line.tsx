'use client'
import { CloudOff, RefreshCw } from 'lucide-react'
import { useSelectedLayoutSegment } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { isOnItsWay } from '../outbox/letter.ts'
import { useLetters } from '../outbox/use-letters.ts'
import { useIsOnline, useServerIsThere } from './connection.ts'
import { keepForOffline } from './register.ts'

/** Says when there is no connection, and in the shell when there is one again. */
export function ConnectionLine() {
  const t = useTranslations('offline')
  const isShell = useSelectedLayoutSegment() === 'offline'
  const isOnline = useIsOnline()
  const isBack = useServerIsThere(isShell)
  useEffect(() => keepForOffline(isShell), [isShell])
  const waiting = useLetters().filter((letter) => isOnItsWay(letter) && letter.hasWaited).length
  const isAway = isShell ? !isBack : !isOnline
  return (
    <div role="status" className="text-sm text-muted">
      {isAway && (
        <span className="flex items-center gap-1.5" title={t('away', { waiting })}>
          <CloudOff aria-hidden="true" className="size-4 shrink-0" />
          <span className="sr-only lg:not-sr-only">{t('away', { waiting })}</span>
          <span aria-hidden="true" className="hidden sm:inline lg:hidden">
            {t('awayShort')}
          </span>
        </span>
      )}
      {isShell && isBack && (
        <span>
          <span className="sr-only lg:not-sr-only">{t('back')}</span>{' '}
          <a href="" className="link" title={t('reload')}>
            <RefreshCw aria-hidden="true" className="size-4 sm:hidden" />
            <span className="sr-only sm:not-sr-only">{t('reload')}</span>
          </a>
        </span>
      )}
    </div>
  )
}
