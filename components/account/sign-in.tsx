'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Credentials } from './credentials.ts'
import { CredentialsForm } from './credentials-form.tsx'
import { enter } from './enter.ts'
import { type Answer, WhoseWork } from './whose-work.tsx'

interface SignInProps {
  /** Submissions that were made here without an account. */
  unclaimed: number
  /** Where to go afterwards: a path of this site. */
  back: string
  /** This installation sends mail. */
  sendsMail: boolean
}

/** Both forms, and before them the question whose the work on this computer is. */
export function SignIn({ unclaimed, back, sendsMail }: SignInProps) {
  const t = useTranslations('oneTimeLink')
  const [answer, setAnswer] = useState<Answer>()
  const [isAsked, setAsked] = useState(false)
  const mustAnswer = unclaimed > 0 && answer === undefined
  const send = (isNew: boolean) => async (credentials: Credentials) => {
    if (mustAnswer) {
      setAsked(true)
      return { reason: 'whoseWorkFirst' as const }
    }
    const problem = await enter(credentials, isNew, answer, sendsMail)
    // A whole new page: nothing of the one before stays in memory.
    if (!problem) window.location.assign(back)
    return problem
  }
  return (
    <div className="grid grid-cols-1 gap-6">
      {unclaimed > 0 && (
        <WhoseWork count={unclaimed} answer={answer} isMissing={isAsked && mustAnswer} onAnswer={setAnswer} />
      )}
      <div className="grid grid-cols-1 gap-6 md:grid-cols-2">
        <CredentialsForm isNew={false} onSend={send(false)}>
          <Link href="/forgot-password" className="link justify-self-start text-sm">
            {t('forgot')}
          </Link>
        </CredentialsForm>
        <CredentialsForm isNew={true} onSend={send(true)} />
      </div>
    </div>
  )
}
