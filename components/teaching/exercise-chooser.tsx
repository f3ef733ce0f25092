'use client'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ChapterId } from '../../grader/contract/chapters.ts'
import { Button } from '../ui/button.tsx'
import { inputClass, Labelled } from '../ui/labelled.tsx'
import { numberTyped } from '../ui/points.ts'

/** The exercises of a chapter that can be set. */
export interface ChapterChoice {
  id: ChapterId
  exercises: readonly { slug: string; title: string }[]
}

interface Chosen {
  exercise: string
  points: string
}

interface ExerciseChooserProps {
  chapters: readonly ChapterChoice[]
  chosen: readonly Chosen[]
  faultAt(field: string): string | undefined
  onChosen(chosen: Chosen[]): void
}

const usualPoints = '10'

/** Which exercises, in which order, with how many points each. */
export function ExerciseChooser({ chapters, chosen, faultAt, onChosen }: ExerciseChooserProps) {
  const t = useTranslations('teaching.assignment')
  const titles = new Map(
    chapters.flatMap(({ exercises }) => exercises.map(({ slug, title }) => [slug, title])),
  )
  const replace = (index: number, ...rows: Chosen[]) => onChosen(chosen.toSpliced(index, 1, ...rows))
  /** Changes places with the next. */
  const swap = (index: number) =>
    onChosen(chosen.toSpliced(index, 2, ...chosen.slice(index, index + 2).toReversed()))
  const fault = faultAt('exercises')
  return (
    <div className="grid gap-4 sm:col-span-3">
      {chosen.length > 0 && (
        <ol className="divide-y divide-line">
          {chosen.map((row, index) => (
            <ChosenRow
              key={row.exercise}
              title={titles.get(row.exercise) ?? row.exercise}
              points={row.points}
              fault={faultAt(`exercises.${index}.points`)}
              onPoints={(points) => replace(index, { ...row, points })}
              onUp={index > 0 ? () => swap(index - 1) : undefined}
              onDown={index < chosen.length - 1 ? () => swap(index) : undefined}
              onRemove={() => replace(index)}
            />
          ))}
        </ol>
      )}
      {fault && <p className="text-sm text-bad">{fault}</p>}
      <AddExercise
        chapters={chapters}
        isChosen={(slug) => chosen.some(({ exercise }) => exercise === slug)}
        onAdd={(exercise) => onChosen([...chosen, { exercise, points: usualPoints }])}
      />
      <p className="text-sm text-muted">
        {t('sum', {
          count: chosen.length,
          points: chosen.reduce((sum, { points }) => sum + (numberTyped(points) ?? 0), 0),
        })}
      </p>
    </div>
  )
}

interface ChosenRowProps {
  title: string
  points: string
  fault: string | undefined
  onPoints(points: string): void
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
  onRemove(): void
}

function ChosenRow({ title, points, fault, onPoints, onUp, onDown, onRemove }: ChosenRowProps) {
  const t = useTranslations('teaching.assignment')
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
      <span className="min-w-0 flex-1 basis-48 font-medium">{title}</span>
      <label className="flex items-center gap-2">
        <input
          type="number"
          min={0}
          step="any"
          aria-label={t('pointsOf', { title })}
          aria-invalid={fault !== undefined}
          value={points}
          onChange={({ target }) => onPoints(target.value)}
          className={`${inputClass} !w-24 text-right tabular-nums`}
        />
        <span aria-hidden="true" className="text-muted">
          {t('points')}
        </span>
      </label>
      <span className="flex">
        <Button look="quiet" disabled={!onUp} aria-label={t('upOf', { title })} onClick={onUp}>
          <ArrowUp aria-hidden="true" className="size-4" />
        </Button>
        <Button look="quiet" disabled={!onDown} aria-label={t('downOf', { title })} onClick={onDown}>
          <ArrowDown aria-hidden="true" className="size-4" />
        </Button>
        <Button look="quiet" aria-label={t('removeOf', { title })} onClick={onRemove}>
          <X aria-hidden="true" className="size-4" />
        </Button>
      </span>
      {fault && <p className="basis-full text-bad">{fault}</p>}
    </li>
  )
}

interface AddExerciseProps {
  chapters: readonly ChapterChoice[]
  isChosen(slug: string): boolean
  onAdd(slug: string): void
}

function AddExercise({ chapters, isChosen, onAdd }: AddExerciseProps) {
  const t = useTranslations('teaching.assignment')
  const chapter = useTranslations('chapters')
  const [slug, setSlug] = useState('')
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Labelled label={t('add')} className="flex-1 basis-60">
        {(attributes) => (
          <select
            {...attributes}
            value={slug}
            onChange={({ target }) => setSlug(target.value)}
            className={inputClass}
          >
            <option value="">{t('choose')}</option>
            {chapters.map(({ id, exercises }) => (
              <optgroup key={id} label={chapter(`${id}.title`)}>
                {exercises.map((one) => (
                  <option key={one.slug} value={one.slug} disabled={isChosen(one.slug)}>
                    {one.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Labelled>
      <Button
        disabled={slug === '' || isChosen(slug)}
        className="min-h-10"
        onClick={() => {
          onAdd(slug)
          setSlug('')
        }}
      >
        {t('addThis')}
      </Button>
    </div>
  )
}
