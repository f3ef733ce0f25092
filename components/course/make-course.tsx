'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { Button } from '../ui/button.tsx'
import { askServer } from './ask-server.ts'
import { CourseFields, readCourseForm } from './course-fields.tsx'
import { useAsking } from './use-asking.tsx'
import { withWords } from './with-words.ts'

/** Makes a course, and leads to it. */
export function MakeCourse() {
  const t = useTranslations('courses.make')
  const router = useRouter()
  const { ask, isBusy, faults, told } = useAsking()
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const fields = readCourseForm(event.currentTarget)
    const made = await ask(async () =>
      withWords(await askServer<{ id: string }>('POST', '/api/courses', fields), {
        conflict: t('tooMany'),
        invalid: t('invalid'),
      }),
    )
    if (made) router.push(`/courses/${made.id}`)
  }
  return (
    <form onSubmit={(event) => void make(event)} className="grid content-start gap-4">
      <CourseFields faults={faults} />
      {told}
      <Button type="submit" look="primary" aria-disabled={isBusy} className="justify-self-start">
        {t('submit')}
      </Button>
    </form>
  )
}
