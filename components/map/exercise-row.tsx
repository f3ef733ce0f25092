import { Check, Minus } from 'lucide-react'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { MapExercise } from './chapters-of.ts'
import type { Mark } from './progress.ts'

interface ExerciseRowProps {
  exercise: MapExercise
  mark: Mark
  isNext: boolean
  /** Exercises that it builds on and that are not passed yet. */
  missing: readonly { slug: string; title: string }[]
}

const cells = {
  passed: 'border-accent bg-accent text-accent-ink',
  tried: 'border-accent text-accent',
  open: 'border-line-strong',
}

export function ExerciseRow({
  exercise: { slug, title, summary, minutes },
  mark,
  isNext,
  missing,
}: ExerciseRowProps) {
  const t = useTranslations('map')
  const format = useFormatter()
  const words = findOptionalWords(mark, isNext)
  return (
    <li className="relative flex gap-3.5 px-4 py-3.5 has-[a:hover]:bg-[color-mix(in_srgb,var(--accent)_5%,transparent)]">
      <span
        aria-hidden="true"
        className={`mt-0.5 grid size-5 shrink-0 place-items-center rounded-[4px] border-[1.5px] ${cells[mark]} ${isNext ? 'ring-2 ring-accent ring-offset-2 ring-offset-surface' : ''}`}
      >
        {mark === 'passed' && <Check className="size-3.5" strokeWidth={3} />}
        {mark === 'tried' && <Minus className="size-3.5" strokeWidth={3} />}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <Link
            href={`/exercises/${slug}`}
            className="font-medium after:absolute after:inset-0 hover:text-accent"
          >
            {title}
          </Link>
          <span className="text-xs text-muted">{words && t(words)}</span>
          {mark !== 'passed' && (
            <span className="ml-auto text-xs whitespace-nowrap text-muted tabular-nums">
              {t('minutes', { minutes })}
            </span>
          )}
        </div>
        <p className="mt-0.5 text-sm text-muted">{summary}</p>
        {mark !== 'passed' && missing.length > 0 && (
          <p className="mt-0.5 text-xs text-muted">
            {t('buildsOn', { exercises: format.list(missing.map(({ title }) => title)) })}
          </p>
        )}
      </div>
    </li>
  )
}

function findOptionalWords(mark: Mark, isNext: boolean) {
  if (mark === 'passed') return 'passed'
  if (mark === 'tried') return isNext ? 'nextTried' : 'tried'
  return isNext ? 'next' : undefined
}
