'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import { Button } from '../ui/button.tsx'
import { Choice, Input } from '../ui/labelled.tsx'
import { SecretText } from './secret-text.tsx'

const lives = ['30', '90', '365'] as const
type Life = (typeof lives)[number]

/** Makes an API key, and shows it this once. */
export function KeyForm() {
  const t = useTranslations('ownAccount')
  const router = useRouter()
  const { ask, isBusy, told } = useAsking()
  const [name, setName] = useState('')
  const [days, setDays] = useState<Life>('90')
  const [isMissing, setMissing] = useState(false)
  const [made, setMade] = useState<string>()
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setMissing(name.trim() === '')
    if (name.trim() === '') return
    const wanted = { name: name.trim(), days: Number(days) }
    const answer = await ask(async () =>
      withWords(await askServer<{ key: string }>('POST', '/api/account/keys', wanted), {
        conflict: t('tooManyKeys'),
        invalid: t('invalid'),
      }),
    )
    if (!answer) return
    setMade(answer.key)
    setName('')
    router.refresh()
  }
  return (
    <div className="grid gap-4">
      <form noValidate onSubmit={(event) => void make(event)} className="grid gap-4 sm:grid-cols-[1fr_10rem]">
        <Input
          label={t('keyName')}
          value={name}
          onValue={(typed) => setName(typed.slice(0, 60))}
          fault={isMissing ? t('keyNameMissing') : undefined}
        />
        <Choice<Life>
          label={t('keyDays')}
          value={days}
          options={lives.map((value) => ({ value, label: t('days', { count: Number(value) }) }))}
          onValue={setDays}
        />
        <Button type="submit" aria-disabled={isBusy} className="justify-self-start">
          {t('makeKey')}
        </Button>
      </form>
      {told}
      {made && (
        <div role="status" className="grid gap-2">
          <p className="text-sm">{t('keyMade')}</p>
          <SecretText text={made} />
        </div>
      )}
    </div>
  )
}
