'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Input } from '../ui/labelled.tsx'
import { numberTyped } from '../ui/points.ts'
import { useFaultWords } from './use-fault-words.ts'

interface OverrideFormProps {
  /** Of the API, where this override is set and ended. */
  path: string
  /** Of the exercise, for whoever hears which form it is. */
  title: string
  /** What is there, in hundredths. */
  override: { points: number; reason: string } | undefined
}

/** Gives points in the place of those that were computed, or takes them back. */
export function OverrideForm({ path, title, override }: OverrideFormProps) {
  const t = useTranslations('teaching.override')
  const [points, setPoints] = useState(override ? String(override.points / 100) : '')
  const [reason, setReason] = useState(override?.reason ?? '')
  const { ask, isBusy, faults, told } = useAsking()
  const faultAt = useFaultWords(faults)
  const router = useRouter()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const body = { points: numberTyped(points), reason }
    if (await ask(() => askServer('PUT', path, body))) router.refresh()
  }
  const end = async () => {
    if (await ask(() => askServer('DELETE', path))) router.refresh()
  }
  return (
    <details className="mt-2 text-sm">
      <summary className="w-fit text-muted hover:text-accent">
        {t(override ? 'change' : 'open')} <span className="sr-only">{title}</span>
      </summary>
      <form
        noValidate
        onSubmit={(event) => void save(event)}
        className="mt-3 grid items-start gap-3 sm:grid-cols-[8rem_1fr]"
      >
        <Input
          type="number"
          step="any"
          label={t('points')}
          value={points}
          fault={faultAt('points')}
          onValue={setPoints}
        />
        <Input
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          fault={faultAt('reason')}
          onValue={setReason}
        />
        <div className="empty:hidden sm:col-span-2">{told}</div>
        <div className="flex flex-wrap gap-2 sm:col-span-2">
          <Button type="submit" disabled={isBusy}>
            {t('save')}
          </Button>
          {override && (
            <Confirm
              trigger={<Button look="quiet">{t('end')}</Button>}
              title={t('endTitle', { title })}
              description={t('endDescription')}
              confirmLabel={t('end')}
              onConfirm={() => void end()}
            />
          )}
        </div>
      </form>
    </details>
  )
}
