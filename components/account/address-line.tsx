'use client'
import { Check, CircleDashed } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import { Button } from '../ui/button.tsx'

interface AddressLineProps {
  email: string
  isVerified: boolean
  /** This installation sends mail. */
  sendsMail: boolean
}

/** One's address, and whether one has shown that it is one's own. */
export function AddressLine({ email, isVerified, sendsMail }: AddressLineProps) {
  const t = useTranslations('ownAccount')
  const { ask, isBusy, told } = useAsking()
  const [isSent, setSent] = useState(false)
  const send = async () => {
    if (isBusy) return
    setSent(false)
    const done = await ask(async () =>
      withWords(await askServer('POST', '/api/verifications'), {
        'too-many': t('tooManyLinks'),
        unavailable: t('verificationFailed'),
        conflict: t('alreadyVerified'),
      }),
    )
    setSent(done !== undefined)
  }
  const Icon = isVerified ? Check : CircleDashed
  return (
    <div className="grid gap-2">
      <p className="text-sm font-medium">{t('email')}</p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 wrap-anywhere">
        {email}
        <span
          className={`inline-flex items-center gap-1.5 text-sm ${isVerified ? 'text-good' : 'text-muted'}`}
        >
          <Icon aria-hidden="true" className="size-4" />
          {t(isVerified ? 'verified' : 'unverified')}
        </span>
      </p>
      {!isVerified && sendsMail && (
        <Button className="justify-self-start" aria-disabled={isBusy} onClick={() => void send()}>
          {t('sendVerification')}
        </Button>
      )}
      {told}
      <p role="status" className="text-sm text-muted empty:hidden">
        {isSent && t('verificationSent', { email })}
      </p>
    </div>
  )
}
