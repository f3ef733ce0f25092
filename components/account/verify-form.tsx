'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useLinkToken } from './use-link-token.ts'

/** Confirms an address by the link that led here, once its visitor says so: programs that look into mail open links, too. */
export function VerifyForm() {
  const t = useTranslations('oneTimeLink')
  const token = useLinkToken()
  const { ask, isBusy, told } = useAsking()
  const [isDone, setDone] = useState(false)
  if (token === null) return <Notice tone="bad">{t('incomplete')}</Notice>
  if (isDone)
    return (
      <div role="status" className="grid justify-items-start gap-4">
        <p>{t('verified')}</p>
        <Link href="/account" className={buttonClass('primary')}>
          {t('toAccount')}
        </Link>
      </div>
    )
  const verify = async () => {
    if (isBusy) return
    const done = await ask(async () =>
      withWords(await askServer('PUT', '/api/verifications', { token }), {
        'not-found': t('over'),
        'too-many': t('tooManyOpened'),
      }),
    )
    if (done) setDone(true)
  }
  return (
    <div className="grid justify-items-start gap-4">
      {told}
      <Button look="primary" aria-disabled={isBusy} onClick={() => void verify()}>
        {t('verify')}
      </Button>
    </div>
  )
}
