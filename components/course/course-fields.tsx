'use client'
import { useTranslations } from 'next-intl'
import { useFaultWords } from '../teaching/use-fault-words.ts'
import { Field } from '../ui/field.tsx'
import { TimeZoneField } from './time-zone-field.tsx'
import type { Asking } from './use-asking.tsx'

export interface CourseValues {
  title: string
  term: string
  timeZone: string
  graceDays: number
}

interface CourseFieldsProps {
  /** undefined: of a new course. */
  values?: CourseValues
  faults: Asking['faults']
}

interface NameFieldsProps {
  values?: Partial<Pick<CourseValues, 'title' | 'term'>> | undefined
  faults: Asking['faults']
}

/** What a course is called. */
export function NameFields({ values, faults }: NameFieldsProps) {
  const t = useTranslations('courses.fields')
  const faultOf = useFaultWords(faults)
  return (
    <>
      <Field
        label={t('title')}
        name="title"
        required
        maxLength={200}
        defaultValue={values?.title}
        fault={faultOf('title')}
      />
      <Field
        label={t('term')}
        hint={t('termHint')}
        name="term"
        maxLength={80}
        defaultValue={values?.term}
        fault={faultOf('term')}
      />
    </>
  )
}

/** What is said of a course. */
export function CourseFields({ values, faults }: CourseFieldsProps) {
  const t = useTranslations('courses.fields')
  const faultOf = useFaultWords(faults)
  return (
    <>
      <NameFields values={values} faults={faults} />
      <TimeZoneField label={t('timeZone')} hint={t('timeZoneHint')} value={values?.timeZone} />
      <Field
        label={t('graceDays')}
        hint={t('graceDaysHint')}
        name="graceDays"
        type="number"
        required
        min={0}
        max={60}
        defaultValue={values?.graceDays ?? 0}
        fault={faultOf('graceDays')}
        className="max-w-28"
      />
    </>
  )
}

export function readCourseForm(form: HTMLFormElement): CourseValues {
  const data = new FormData(form)
  const text = (name: keyof CourseValues) => String(data.get(name) ?? '').trim()
  return {
    ...{ title: text('title'), term: text('term'), timeZone: text('timeZone') },
    graceDays: Number(text('graceDays')),
  }
}
