'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { SaveRow } from '../ui/save-row.tsx'
import { askServer } from './ask-server.ts'
import { CourseFields, type CourseValues, readCourseForm } from './course-fields.tsx'
import { useAsking } from './use-asking.tsx'
import { withWords } from './with-words.ts'

interface CourseSettingsProps {
  course: CourseValues & { id: string; revision: number; isEnded: boolean }
}

/** What is said of a course, to be changed, and its end. What has ended is not changed any more, but reopened. */
export function CourseSettings({ course }: CourseSettingsProps) {
  const t = useTranslations('courses.settings')
  const router = useRouter()
  const { ask, isBusy, faults, told } = useAsking()
  const [isSaved, setSaved] = useState(false)
  const { id, revision, isEnded } = course
  const change = async (fields: Partial<CourseValues> | { isArchived: boolean }) => {
    setSaved(false)
    const done = await ask(async () =>
      withWords(await askServer('PATCH', `/api/courses/${id}`, { ...fields, revision }), {
        conflict: t('conflict'),
        invalid: t('invalid'),
      }),
    )
    if (done) router.refresh()
    return done !== undefined
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isBusy) setSaved(await change(readCourseForm(event.currentTarget)))
  }
  return (
    <div className="grid gap-4">
      {!isEnded && (
        <form onSubmit={(event) => void save(event)} className="grid max-w-md gap-4">
          <CourseFields values={course} faults={faults} />
          <SaveRow label={t('save')} look="primary" isBusy={isBusy} told={isSaved && t('saved')} />
        </form>
      )}
      {told}
      <div className="flex flex-wrap items-center gap-3 not-first:border-t not-first:border-line not-first:pt-4">
        <Confirm
          trigger={<Button>{t(isEnded ? 'reopen' : 'end')}</Button>}
          title={t(isEnded ? 'reopenTitle' : 'endTitle')}
          description={t(isEnded ? 'reopenDescription' : 'endDescription')}
          confirmLabel={t(isEnded ? 'reopen' : 'end')}
          onConfirm={() => void change({ isArchived: !isEnded })}
        />
        <p className="min-w-0 flex-1 basis-60 text-sm text-muted">{t(isEnded ? 'reopenHint' : 'endHint')}</p>
      </div>
    </div>
  )
}
