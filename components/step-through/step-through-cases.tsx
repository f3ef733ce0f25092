'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { RunnableBundle } from '../../grader/contract/bundle.ts'
import { StepThrough } from './step-through.tsx'

/** The visible cases of an exercise, played by its own explanations. */
export function StepThroughCases({ bundle: { examples, parameters } }: { bundle: RunnableBundle }) {
  const t = useTranslations('stepThrough')
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const one = examples.cases[chosen]
  if (!one) return null
  return (
    <div className="grid grid-cols-1 gap-4">
      {examples.cases.length > 1 && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <label htmlFor={id}>{t('case')}</label>
          <select
            id={id}
            value={chosen}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
            className="min-h-9 min-w-0 max-w-full rounded-lg border border-line-strong bg-surface px-2"
          >
            {examples.cases.map(({ title }, index) => (
              <option key={title} value={index}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      <StepThrough
        key={one.id}
        explainable={{ parameters, input: one.input, result: one.expected }}
        label={one.title}
      />
      <p className="text-sm">
        <Link href="/playground" className="link">
          {t('edit')}
        </Link>
      </p>
    </div>
  )
}
