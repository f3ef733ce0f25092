'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { askServer } from './ask-server.ts'
import { useAsking } from './use-asking.tsx'
import { withWords } from './with-words.ts'

/** Makes a place in a course one's own by its code, and leads there. */
export function ClaimForm() {
  const t = useTranslations('courses.claim')
  const router = useRouter()
  const { ask, isBusy, told } = useAsking()
  const claim = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const code = String(new FormData(event.currentTarget).get('code') ?? '')
    const claimed = await ask(async () =>
      withWords(await askServer<{ courseId: string }>('POST', '/api/claims', { code }), {
        'not-found': t('unknown'),
        conflict: t('taken'),
      }),
    )
    if (claimed) router.push(`/courses/${claimed.courseId}`)
  }
  return (
    <form onSubmit={(event) => void claim(event)} className="grid content-start gap-4">
      <Field
        label={t('code')}
        hint={t('hint')}
        name="code"
        required
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        className="font-mono uppercase"
      />
      {told}
      <Button type="submit" look="primary" aria-disabled={isBusy} className="justify-self-start">
        {t('submit')}
      </Button>
    </form>
  )
}
