'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import { Field } from '../ui/field.tsx'
import { SaveRow } from '../ui/save-row.tsx'

/** What one is called. */
export function NameForm({ name: before }: { name: string }) {
  const t = useTranslations('ownAccount')
  const router = useRouter()
  const { ask, isBusy, told } = useAsking()
  const [fault, setFault] = useState<string>()
  const [isSaved, setSaved] = useState(false)
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    setSaved(false)
    setFault(name === '' ? t('nameMissing') : undefined)
    if (name === '') return
    const done = await ask(async () =>
      withWords(await askServer('PATCH', '/api/account', { name }), { invalid: t('nameUnseen') }),
    )
    if (!done) return
    setSaved(true)
    router.refresh()
  }
  return (
    <form noValidate onSubmit={(event) => void save(event)} className="grid gap-4">
      <Field
        label={t('name')}
        hint={t('nameHint')}
        name="name"
        autoComplete="name"
        maxLength={200}
        defaultValue={before}
        required
        fault={fault}
      />
      {told}
      <SaveRow label={t('save')} isBusy={isBusy} told={isSaved && t('saved')} />
    </form>
  )
}
