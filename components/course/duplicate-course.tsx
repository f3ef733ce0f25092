'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { useFaultWords } from '../teaching/use-fault-words.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { askServer } from './ask-server.ts'
import { NameFields } from './course-fields.tsx'
import { dayAfter, daysBetween } from './days.ts'
import { useAsking } from './use-asking.tsx'
import { withWords } from './with-words.ts'

interface DuplicateCourseProps {
  course: {
    id: string
    title: string
    /** By the course's clock, such as 2026-09-01, when its first assignment opens; undefined where there is none. */
    firstDay: string | undefined
  }
}

/** A year less a day, or two: the day of the week is the same. */
const yearOfWeeks = 364

/** Makes the course again for another term, with its assignments at other times, and leads to it. */
export function DuplicateCourse({ course: { id, title, firstDay } }: DuplicateCourseProps) {
  const t = useTranslations('courses.duplicate')
  const router = useRouter()
  const { ask, isBusy, faults, told } = useAsking()
  const faultOf = useFaultWords(faults)
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const days = firstDay === undefined ? 0 : daysBetween(firstDay, text('firstDay'))
    const order = { title: text('title'), term: text('term'), days }
    const made = await ask(async () =>
      withWords(await askServer<{ id: string }>('POST', `/api/courses/${id}/duplicate`, order), {
        invalid: t('invalid'),
      }),
    )
    if (made) router.push(`/courses/${made.id}`)
  }
  return (
    <form onSubmit={(event) => void make(event)} className="grid max-w-md gap-4">
      <p className="text-sm text-muted">{t('hint')}</p>
      <NameFields values={{ title }} faults={faults} />
      {firstDay !== undefined && (
        <Field
          label={t('firstDay')}
          hint={t('firstDayHint')}
          name="firstDay"
          type="date"
          required
          defaultValue={dayAfter(firstDay, yearOfWeeks)}
          fault={faultOf('days')}
          className="max-w-44"
        />
      )}
      {told}
      <Button type="submit" aria-disabled={isBusy} className="justify-self-start">
        {t('submit')}
      </Button>
    </form>
  )
}
