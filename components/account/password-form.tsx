'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import { Field } from '../ui/field.tsx'
import { SaveRow } from '../ui/save-row.tsx'
import { maxPasswordLength, minPasswordLength } from './credentials.ts'

type Faults = Partial<Record<'current' | 'password', string>>

/** Another password, by the one before. */
export function PasswordForm() {
  const t = useTranslations('ownAccount')
  const router = useRouter()
  const { ask, isBusy, told } = useAsking()
  const [faults, setFaults] = useState<Faults>({})
  const [isChanged, setChanged] = useState(false)
  const change = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const form = event.currentTarget
    const data = new FormData(form)
    const [current, password] = [String(data.get('current') ?? ''), String(data.get('password') ?? '')]
    const found: Faults = {
      ...(current === '' ? { current: t('passwordMissing') } : {}),
      ...(password.length < minPasswordLength
        ? { password: t('passwordTooShort', { least: minPasswordLength }) }
        : {}),
    }
    setChanged(false)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const done = await ask(async () =>
      withWords(await askServer('PUT', '/api/account/password', { current, password }), {
        forbidden: t('wrongPassword'),
        'too-many': t('tooManyPasswords'),
        invalid: t('invalid'),
      }),
    )
    if (!done) return
    form.reset()
    setChanged(true)
    router.refresh()
  }
  return (
    <form noValidate onSubmit={(event) => void change(event)} className="grid gap-4">
      <Field
        label={t('currentPassword')}
        name="current"
        type="password"
        autoComplete="current-password"
        maxLength={maxPasswordLength}
        required
        fault={faults.current}
      />
      <Field
        label={t('newPassword')}
        hint={t('passwordHint', { least: minPasswordLength })}
        name="password"
        type="password"
        autoComplete="new-password"
        maxLength={maxPasswordLength}
        required
        fault={faults.password}
      />
      {told}
      <SaveRow label={t('changePassword')} isBusy={isBusy} told={isChanged && t('passwordChanged')} />
    </form>
  )
}
