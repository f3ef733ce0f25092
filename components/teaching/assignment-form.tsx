'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button } from '../ui/button.tsx'
import { Choice, Input } from '../ui/labelled.tsx'
import { Notice } from '../ui/notice.tsx'
import {
  type Assignment,
  type AssignmentDraft,
  countingRules,
  draftOf,
  fieldsOf,
  hiddenResults,
  newDraft,
  type SavedTimes,
  waitRules,
} from './assignment-draft.ts'
import { type ChapterChoice, ExerciseChooser } from './exercise-chooser.tsx'
import { useFaultWords } from './use-fault-words.ts'

interface AssignmentFormProps {
  course: { id: string; timeZone: string }
  chapters: readonly ChapterChoice[]
  /** Undefined: it is a new one. */
  known?: { id: string; revision: number; assignment: Assignment }
}

/** All of an assignment; the server says at its fields what is wrong. */
export function AssignmentForm({ course, chapters, known }: AssignmentFormProps) {
  const t = useTranslations('teaching.assignment')
  const feedback = useTranslations('feedback.form')
  const { timeZone } = course
  const [draft, setDraft] = useState(known ? draftOf(known.assignment, timeZone) : newDraft)
  /** What the draft was made of: it stays where the page is made anew, so that nobody's changes are written over unseen. */
  const [base, setBase] = useState<{ revision: number; times: SavedTimes } | undefined>(
    known && { revision: known.revision, times: known.assignment },
  )
  const [isSaved, setSaved] = useState(false)
  const { ask, isBusy, faults, told } = useAsking()
  const faultWords = useFaultWords(faults)
  /** Paths of what was changed since the server has told what is wrong. */
  const [mended, setMended] = useState<readonly string[]>([])
  const faultAt = (path: string) =>
    mended.some((one) => `${path}.`.startsWith(`${one}.`)) ? undefined : faultWords(path)
  const router = useRouter()
  const set = (change: Partial<AssignmentDraft>) => {
    setSaved(false)
    setDraft({ ...draft, ...change })
    setMended([...mended, ...Object.keys(change).map(pathOf)])
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setSaved(false)
    setMended([])
    const fields = fieldsOf(draft, timeZone, base?.times)
    if (!known || !base) {
      const path = `/api/courses/${course.id}/assignments`
      const made = await ask<{ id: string }>(() => askServer('POST', path, fields))
      if (made) router.push(`/courses/${course.id}/assignments/${made.id}`)
      return
    }
    const body = { revision: base.revision, fields }
    if (!(await ask(() => askServer('PUT', `/api/assignments/${known.id}`, body)))) return
    setBase({ revision: base.revision + 1, times: fields })
    setSaved(true)
    router.refresh()
  }
  /** What every field of a name takes. */
  const text = (name: TextField) => ({
    ...{ label: t(name), value: draft[name], fault: faultAt(pathOf(name)) },
    onValue: (value: string) => set({ [name]: value }),
  })
  return (
    <form noValidate onSubmit={(event) => void save(event)} className="grid gap-5">
      <Part title={t('what')}>
        <Input {...text('title')} className="sm:col-span-3" />
        <label className="flex items-center gap-2 text-sm sm:col-span-3">
          <input
            type="checkbox"
            checked={draft.isPublished}
            onChange={({ target }) => set({ isPublished: target.checked })}
          />
          {t('isPublished')}
        </label>
      </Part>
      <Part title={t('times')} hint={t('zone', { timeZone })}>
        <Input {...text('opensAt')} type="datetime-local" />
        <Input {...text('dueAt')} type="datetime-local" />
        <Input {...text('closesAt')} type="datetime-local" hint={t('closesHint')} />
      </Part>
      <Part title={t('exercises')}>
        <ExerciseChooser
          chapters={chapters}
          chosen={draft.exercises}
          faultAt={faultAt}
          onChosen={(exercises) => set({ exercises })}
        />
      </Part>
      <Part title={t('lateness')} hint={t('latenessHint')}>
        <Input {...text('percentPerDay')} type="number" />
        <Input {...text('mostPercent')} type="number" />
      </Part>
      <Part title={t('attemptsPart')}>
        <Choice
          label={t('counting')}
          value={draft.counting}
          options={countingRules.map((value) => ({ value, label: t(`countingRules.${value}`) }))}
          onValue={(counting) => set({ counting })}
        />
        <Input {...text('attempts')} type="number" hint={t('attemptsHint')} />
        <Choice
          label={t('hiddenResults')}
          value={draft.hiddenResults}
          options={hiddenResults.map((value) => ({ value, label: t(`hiddenRules.${value}`) }))}
          onValue={(hidden) => set({ hiddenResults: hidden })}
        />
        <Choice
          label={t('waitRule')}
          value={draft.waitRule}
          options={waitRules.map((value) => ({ value, label: t(`waitRules.${value}`) }))}
          onValue={(waitRule) => set({ waitRule })}
        />
        {draft.waitRule !== 'none' && (
          <Input {...text('waitMinutes')} type="number" step="any" hint={t('waitHint')} />
        )}
      </Part>
      <Part title={feedback('part')} hint={feedback('hint')}>
        <label className="flex items-center gap-2 text-sm sm:col-span-3">
          <input
            type="checkbox"
            checked={draft.isAnonymous}
            onChange={({ target }) => set({ isAnonymous: target.checked })}
          />
          {feedback('isAnonymous')}
        </label>
      </Part>
      {told}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" disabled={isBusy}>
          {t(known ? 'save' : 'make')}
        </Button>
        <div role="status">{isSaved && <Notice tone="good">{t('saved')}</Notice>}</div>
      </div>
    </form>
  )
}

type TextField = Exclude<
  keyof AssignmentDraft,
  'isPublished' | 'isAnonymous' | 'counting' | 'waitRule' | 'hiddenResults' | 'exercises'
>

/** Where the server has it under another name. */
const otherPaths = new Map([
  ['percentPerDay', 'late.percentPerDay'],
  ['mostPercent', 'late.mostPercent'],
  ['waitMinutes', 'waitSeconds'],
])

const pathOf = (name: string): string => otherPaths.get(name) ?? name

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="panel min-w-0 px-4 pt-2 pb-4">
      <legend className="px-1 font-semibold">{title}</legend>
      {hint && <p className="mb-3 text-sm text-muted">{hint}</p>}
      <div className="grid items-start gap-4 sm:grid-cols-3">{children}</div>
    </fieldset>
  )
}
