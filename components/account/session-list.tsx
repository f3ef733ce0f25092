'use client'
import { useTranslations } from 'next-intl'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { LocalTime } from '../ui/local-time.tsx'
import { programOf } from './browser-name.ts'
import { forgetPerson } from './forget.ts'

export interface ListedSession {
  id: string
  /** ISO 8601 */
  createdAt: string
  ipAddress: string
  userAgent: string
  isThis: boolean
}

/** Where one is signed in, and the way out of all of it. */
export function SessionList({ sessions }: { sessions: readonly ListedSession[] }) {
  const t = useTranslations('ownAccount')
  const { ask, isBusy, told } = useAsking()
  const leave = async () => {
    if (isBusy || !(await ask(() => askServer('DELETE', '/api/account/sessions')))) return
    forgetPerson()
    window.location.assign('/sign-in')
  }
  return (
    <div className="grid gap-4">
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <Session key={session.id} session={session} />
        ))}
      </ul>
      {told}
      <Confirm
        trigger={<Button className="justify-self-start">{t('signOutEverywhere')}</Button>}
        title={t('signOutEverywhereTitle')}
        description={t('signOutEverywhereDescription')}
        confirmLabel={t('signOutEverywhere')}
        onConfirm={() => void leave()}
      />
    </div>
  )
}

function Session({ session: { createdAt, ipAddress, userAgent, isThis } }: { session: ListedSession }) {
  const t = useTranslations('ownAccount')
  const { browser, system } = programOf(userAgent)
  const words = browser
    ? t('browserOn', { browser, system: system ?? t('unknownSystem') })
    : t('unknownBrowser')
  return (
    <li className="py-2 text-sm wrap-anywhere first:pt-0">
      <p className="flex flex-wrap gap-x-3">
        <span className="font-medium">{words}</span>
        {isThis && <span className="text-good">{t('thisBrowser')}</span>}
      </p>
      <p className="text-muted">
        {t.rich('since', { time: () => <LocalTime at={createdAt} /> })}
        {ipAddress !== '' && ` ${t('fromAddress', { address: ipAddress })}`}
      </p>
    </li>
  )
}
