'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { minPasswordLength } from './credentials.ts'
import { useLinkToken } from './use-link-token.ts'

/** Sets another password by the link that led here. */
export function ResetForm() {
  const t = useTranslations('oneTimeLink')
  const token = useLinkToken()
  const { ask, isBusy, told } = useAsking()
  const [state, setState] = useState<'asked' | 'tooShort' | 'done'>('asked')
  if (token === null) return <Notice tone="bad">{t('incomplete')}</Notice>
  if (state === 'done')
    return (
      <div role="status" className="grid justify-items-start gap-4">
        <p>{t('resetDone')}</p>
        <Link href="/sign-in" className={buttonClass('primary')}>
          {t('signIn')}
        </Link>
      </div>
    )
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const password = String(new FormData(event.currentTarget).get('password') ?? '')
    const isLong = password.length >= minPasswordLength
    setState(isLong ? 'asked' : 'tooShort')
    if (!isLong) return
    const done = await ask(async () =>
      withWords(await askServer('PUT', '/api/password-resets', { token, password }), {
        'not-found': t('over'),
        invalid: t('invalid'),
        'too-many': t('tooManyOpened'),
      }),
    )
    if (done) setState('done')
  }
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="grid max-w-md gap-4">
      <Field
        label={t('newPassword')}
        hint={t('passwordHint', { least: minPasswordLength })}
        name="password"
        type="password"
        autoComplete="new-password"
        maxLength={128}
        required
        fault={state === 'tooShort' ? t('passwordTooShort', { least: minPasswordLength }) : undefined}
      />
      {told}
      <Button type="submit" look="primary" aria-disabled={isBusy} className="justify-self-start">
        {t('reset')}
      </Button>
    </form>
  )
}
