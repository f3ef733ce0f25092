'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Choice, Input } from '../ui/labelled.tsx'
import { useFaultWords } from './use-fault-words.ts'
import { momentOf } from './zoned-time.ts'

interface GrantedExtension {
  line: string
  name: string
  /** In words, by the clock of the course. */
  dueAt: string | null
  closesAt: string | null
  reason: string
}

interface ExtensionPanelProps {
  assignment: string
  timeZone: string
  students: readonly { line: string; name: string; email: string }[]
  granted: readonly GrantedExtension[]
}

const empty = { line: '', dueAt: '', closesAt: '', reason: '' }

/** Other times for single students. */
export function ExtensionPanel({ assignment, timeZone, students, granted }: ExtensionPanelProps) {
  const t = useTranslations('teaching.extensions')
  const [fields, setFields] = useState(empty)
  const { ask, isBusy, faults, told } = useAsking()
  const faultAt = useFaultWords(faults)
  const router = useRouter()
  const pathOf = (line: string) => `/api/assignments/${assignment}/extensions/${line}`
  const text = (name: keyof typeof empty) => ({
    ...{ label: t(name), value: fields[name], fault: faultAt(name) },
    onValue: (value: string) => setFields({ ...fields, [name]: value }),
  })
  const grant = async (event: FormEvent) => {
    event.preventDefault()
    const time = (typed: string) => (typed === '' ? null : momentOf(typed, timeZone))
    const body = {
      ...{ dueAt: time(fields.dueAt), closesAt: time(fields.closesAt), reason: fields.reason },
    }
    if (!(await ask(() => askServer('PUT', pathOf(fields.line), body)))) return
    setFields(empty)
    router.refresh()
  }
  const end = async (line: string) => {
    if (await ask(() => askServer('DELETE', pathOf(line)))) router.refresh()
  }
  return (
    <section aria-labelledby="extensions" className="mt-10">
      <h2 id="extensions" className="text-lg font-semibold">
        {t('heading')}
      </h2>
      <p className="mt-1 mb-4 text-sm text-muted">{t('hint', { timeZone })}</p>
      {granted.length > 0 && (
        <ul className="panel mb-4 divide-y divide-line">
          {granted.map((one) => (
            <Granted key={one.line} extension={one} onEnd={() => void end(one.line)} />
          ))}
        </ul>
      )}
      <form
        noValidate
        onSubmit={(event) => void grant(event)}
        className="panel grid gap-4 p-4 sm:grid-cols-2"
      >
        <Choice
          {...text('line')}
          options={[
            { value: '', label: t('choose') },
            ...students.map(({ line, name, email }) => ({ value: line, label: `${name} · ${email}` })),
          ]}
        />
        <Input {...text('reason')} />
        <Input {...text('dueAt')} type="datetime-local" />
        <Input {...text('closesAt')} type="datetime-local" />
        <div className="grid gap-3 sm:col-span-2">
          {told}
          <Button type="submit" disabled={isBusy || fields.line === ''} className="justify-self-start">
            {t('grant')}
          </Button>
        </div>
      </form>
    </section>
  )
}

function Granted({ extension, onEnd }: { extension: GrantedExtension; onEnd(): void }) {
  const t = useTranslations('teaching.extensions')
  const { name, dueAt, closesAt, reason } = extension
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 text-sm">
      <span className="font-medium">{name}</span>
      {dueAt && <span>{t('dueUntil', { time: dueAt })}</span>}
      {closesAt && <span>{t('closesUntil', { time: closesAt })}</span>}
      <span className="min-w-0 flex-1 text-muted wrap-anywhere">{reason}</span>
      <Confirm
        trigger={
          <Button look="quiet" aria-label={t('endOf', { name })}>
            {t('end')}
          </Button>
        }
        title={t('endTitle', { name })}
        description={t('endDescription')}
        confirmLabel={t('end')}
        onConfirm={onEnd}
      />
    </li>
  )
}
