'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import type { AuthField, AuthProblem } from './auth-request.ts'
import { type Credentials, minPasswordLength, problemsWith } from './credentials.ts'
import { useAuthProblemWords } from './use-auth-problem-words.ts'

interface CredentialsFormProps {
  /** Makes an account instead of signing in to one. */
  isNew: boolean
  /** @returns what is wrong; undefined where it was done */
  onSend(credentials: Credentials): Promise<AuthProblem | undefined>
  /** Below the button. */
  children?: ReactNode
}

type Problems = Partial<Record<AuthField | 'form', AuthProblem>>

export function CredentialsForm({ isNew, onSend, children }: CredentialsFormProps) {
  const t = useTranslations('account')
  const problemWords = useAuthProblemWords()
  const [problems, setProblems] = useState<Problems>({})
  const [isSending, setSending] = useState(false)
  const title = t(isNew ? 'create' : 'signIn')
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending) return
    const form = event.currentTarget
    const credentials = readForm(form)
    const found = problemsWith(credentials, isNew)
    setProblems(found)
    if (Object.keys(found).length > 0) return focusOn(form, Object.keys(found)[0])
    setSending(true)
    const problem = await onSend(credentials)
    // Where it was done the page is left: the button stays as it is until then.
    if (!problem) return
    setSending(false)
    setProblems({ [problem.field ?? 'form']: problem })
    focusOn(form, problem.field)
  }
  const wordsAt = (name: AuthField) => problems[name] && problemWords(problems[name])
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="panel grid content-start gap-4 p-5">
      <h2 className="text-lg font-semibold">{title}</h2>
      {isNew && (
        <Field
          label={t('name')}
          name="name"
          type="text"
          autoComplete="name"
          required
          fault={wordsAt('name')}
        />
      )}
      <Field
        label={t('email')}
        name="email"
        type="email"
        autoComplete="email"
        required
        fault={wordsAt('email')}
      />
      <Field
        label={t('password')}
        name="password"
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        required
        fault={wordsAt('password')}
        {...(isNew ? { hint: t('passwordHint', { least: minPasswordLength }) } : {})}
      />
      {problems.form && (
        <p role="alert" className="text-sm text-bad">
          {problemWords(problems.form)}
        </p>
      )}
      <Button type="submit" look="primary" aria-disabled={isSending} className="justify-self-start">
        {isSending ? t('sending') : title}
      </Button>
      {children}
    </form>
  )
}

function readForm(form: HTMLFormElement): Credentials {
  const data = new FormData(form)
  const text = (name: AuthField) => String(data.get(name) ?? '')
  return { name: text('name'), email: text('email'), password: text('password') }
}

function focusOn(form: HTMLFormElement, name: string | undefined): void {
  if (name) form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus()
}
