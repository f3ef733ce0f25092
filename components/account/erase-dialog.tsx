'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Modal } from '../ui/modal.tsx'

interface EraseDialogProps {
  title: string
  why: string
  passwordLabel: string
  confirmLabel: string
  /** Of the account that is erased. */
  path: string
  /** By the code of the refusal. */
  words: Readonly<Record<string, string>>
  onClose(): void
  onErased(): void
}

/** Asks for the password of whoever erases an account, their own or another's. */
export function EraseDialog({
  title,
  why,
  passwordLabel,
  confirmLabel,
  path,
  words,
  onClose,
  onErased,
}: EraseDialogProps) {
  const t = useTranslations('ownAccount')
  const { ask, isBusy, told } = useAsking()
  const [isMissing, setMissing] = useState(false)
  const erase = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const password = String(new FormData(event.currentTarget).get('password') ?? '')
    setMissing(password === '')
    if (password === '') return
    const said = { forbidden: t('wrongPassword'), 'too-many': t('tooManyPasswords'), ...words }
    if (await ask(async () => withWords(await askServer('DELETE', path, { password }), said))) onErased()
  }
  return (
    <Modal
      title={title}
      className="top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] w-[min(30rem,calc(100vw-2rem))] -translate-1/2"
      onClose={onClose}
    >
      <form noValidate onSubmit={(event) => void erase(event)} className="grid gap-4 overflow-y-auto p-4">
        <p className="text-sm text-muted wrap-anywhere">{why}</p>
        <Field
          label={passwordLabel}
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={128}
          required
          fault={isMissing ? t('passwordMissing') : undefined}
        />
        {told}
        <Button type="submit" look="primary" aria-disabled={isBusy} className="justify-self-start">
          {confirmLabel}
        </Button>
      </form>
    </Modal>
  )
}
