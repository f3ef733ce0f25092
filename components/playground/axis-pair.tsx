'use client'
import { Lock, LockOpen } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState } from 'react'
import { NumberField } from './number-field.tsx'
import { Problem } from './problem.tsx'
import type { Bounds, Pair } from './settings.ts'
import { useNumberDraft } from './use-number-draft.ts'

interface AxisPairProps {
  /** "stride" */
  name: string
  value: Pair
  bounds: Bounds
  onChange(value: Pair): void
  /** Both axes can be kept the same. */
  hasLock?: boolean
  /** Stands before the fields. */
  title?: ReactNode
  between?: ReactNode
}

/** A whole number of the rows and one of the columns. */
export function AxisPair({ name, value, bounds, onChange, hasLock = false, title, between }: AxisPairProps) {
  const t = useTranslations('playground')
  const problemId = useId()
  const [wantsLock, setWantsLock] = useState(true)
  const isLocked = hasLock && wantsLock && value[0] === value[1]
  const rows = useNumberDraft(value[0], bounds, (one) => onChange([one, isLocked ? one : value[1]]))
  const columns = useNumberDraft(value[1], bounds, (one) => onChange([isLocked ? one : value[0], one]))
  const common = { bounds, problemId }
  const lock = () => {
    setWantsLock(!isLocked)
    if (!isLocked) onChange([value[0], value[0]])
  }
  const [LockIcon, lockName] = [isLocked ? Lock : LockOpen, t('same', { name })]
  return (
    <div role="group" aria-label={name} className="contents">
      {title}
      <NumberField name={t('rowsOf', { name })} value={value[0]} draft={rows} {...common} />
      {between}
      <NumberField name={t('columnsOf', { name })} value={value[1]} draft={columns} {...common} />
      {hasLock && (
        <button
          type="button"
          aria-label={lockName}
          title={lockName}
          aria-pressed={isLocked}
          onClick={lock}
          className="grid size-9 place-items-center rounded-lg text-muted hover:text-accent aria-pressed:text-accent"
        >
          <LockIcon aria-hidden="true" className="size-4" />
        </button>
      )}
      {(rows.isWrong || columns.isWrong) && (
        <Problem id={problemId}>{t('notWhole', { name, ...bounds })}</Problem>
      )}
    </div>
  )
}
