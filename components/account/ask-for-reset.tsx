'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'

/** Asks for a link to a new password. What it says afterwards does not tell whether there is such an account. */
export function AskForReset() {
  const t = useTranslations('oneTimeLink')
  const { ask, isBusy, told } = useAsking()
  const [asked, setAsked] = useState<string>()
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const email = String(new FormData(event.currentTarget).get('email') ?? '').trim()
    setAsked(undefined)
    const done = await ask(async () =>
      withWords(await askServer('POST', '/api/password-resets', { email }), {
        invalid: t('noAddress'),
        'too-many': t('tooManyAsked'),
        conflict: t('noMail'),
      }),
    )
    if (done) setAsked(email)
  }
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="grid max-w-md gap-4">
      <Field label={t('email')} name="email" type="email" autoComplete="email" required />
      {told}
      <p role="status" className="text-sm wrap-anywhere empty:hidden">
        {asked && t('asked', { email: asked })}
      </p>
      <Button type="submit" look="primary" aria-disabled={isBusy} className="justify-self-start">
        {t('ask')}
      </Button>
    </form>
  )
}
