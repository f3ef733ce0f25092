'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { readBrowserPractice, tellServer } from '../exercise/browser-practice.ts'
import type { PracticeEvent } from '../exercise/practice-record.ts'
import type { MapChapter, MapExercise } from './chapters-of.ts'
import { ExerciseRow } from './exercise-row.tsx'
import { FirstStep } from './first-step.tsx'
import { findOptionalNext, joinProgress, markOf, minutesLeft, type Progress } from './progress.ts'

interface CourseMapProps {
  chapters: readonly MapChapter[]
  progress: Progress
  hasSession: boolean
}

/** Every exercise in order, with what is passed, tried and next. */
export function CourseMap({ chapters, progress, hasSession }: CourseMapProps) {
  const t = useTranslations('map')
  const chapter = useTranslations('chapters')
  const [events, setEvents] = useState<readonly PracticeEvent[]>([])
  useEffect(() => {
    setEvents(readBrowserPractice())
    if (hasSession) void tellServer()
  }, [hasSession])
  const all = chapters.flatMap(({ exercises }) => exercises)
  const joined = joinProgress(progress, events)
  const next = findOptionalNext(all, joined)
  const isNew = joined.passed.length === 0 && joined.tried.length === 0
  return (
    <>
      <FirstStep next={next} isNew={isNew} passed={countOf(all, joined)} total={all.length} />
      <ol className="mt-10 grid gap-10">
        {chapters.map(({ id, exercises }) => (
          <li key={id}>
            <h2 className="flex items-baseline justify-between gap-4 text-lg font-semibold">
              {chapter(`${id}.title`)}
              <span className="font-mono text-xs font-normal text-muted tabular-nums">
                {t('passedOf', { passed: countOf(exercises, joined), count: exercises.length })}
              </span>
            </h2>
            <p className="mt-0.5 flex items-baseline justify-between gap-4 text-sm text-muted">
              {chapter(`${id}.goal`)}
              <span className="text-xs whitespace-nowrap">
                <TimeLeft minutes={minutesLeft(exercises, joined)} />
              </span>
            </p>
            <ol className="panel mt-3 divide-y divide-line overflow-hidden">
              {exercises.map((exercise) => (
                <ExerciseRow
                  key={exercise.slug}
                  exercise={exercise}
                  mark={markOf(exercise.slug, joined)}
                  isNext={exercise.slug === next?.slug}
                  missing={exercise.prerequisites.filter(({ slug }) => !joined.passed.includes(slug))}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  )
}

const countOf = (exercises: readonly MapExercise[], { passed }: Progress) =>
  exercises.filter(({ slug }) => passed.includes(slug)).length

function TimeLeft({ minutes }: { minutes: number }) {
  const t = useTranslations('map')
  if (minutes === 0) return null
  return minutes < 90 ? t('minutesLeft', { minutes }) : t('hoursLeft', { hours: Math.round(minutes / 60) })
}
