'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Notice } from '../ui/notice.tsx'
import { DiscardRegrade } from './discard-regrade.tsx'
import { type RegradeChange, sumsOf } from './regrade-change.ts'
import { RegradeTable } from './regrade-table.tsx'
import { useTeachingAsking } from './use-teaching-asking.ts'

interface RegradeViewProps {
  course: string
  regrade: string
  isApplied: boolean
  neverLower: boolean
  /** By name. */
  changes: readonly RegradeChange[]
  /** Submissions that the grader failed at. */
  faults: number
}

/** What a regrade would change, and how much of it is to count; of one that is applied, what it did change. */
export function RegradeView({ course, regrade, isApplied, neverLower, changes, faults }: RegradeViewProps) {
  const t = useTranslations('teaching.regrade')
  const { ask, isBusy, told } = useTeachingAsking()
  const router = useRouter()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = new Set(changes.map(({ line }) => line).filter((line) => !left.has(line)))
  const choose = (line: string, isChosen: boolean) =>
    setLeft(new Set([...left, line].filter((one) => !isChosen || one !== line)))
  const path = `/api/regrades/${regrade}`
  const act = async (method: 'POST' | 'DELETE', rest: string, body?: object) => {
    if (await ask(() => askServer(method, `${path}${rest}`, body))) router.refresh()
  }
  const apply = () => act('POST', '/apply', { neverLower, only: left.size === 0 ? null : [...chosen] })
  const lowerPath = `/courses/${course}/regrades/${regrade}${neverLower ? '' : '?neverLower=true'}`
  const sums = sumsOf(isApplied ? changes : changes.filter(({ line }) => chosen.has(line)))
  return (
    <div className="grid gap-4">
      {faults > 0 && <Notice>{t('faults', { faults })}</Notice>}
      <p role="status" className="max-w-prose">
        {changes.length === 0 ? t('noChange') : t(isApplied ? 'didChange' : 'wouldChange', { ...sums })}
      </p>
      {!isApplied && (
        <label className="flex max-w-prose items-start gap-2.5">
          <input
            type="checkbox"
            checked={neverLower}
            onChange={() => router.replace(lowerPath, { scroll: false })}
            className="mt-1 size-4 shrink-0 accent-accent"
          />
          <span>
            {t('neverLower')}
            <span className="block text-sm text-muted">{t('neverLowerHint')}</span>
          </span>
        </label>
      )}
      {changes.length > 0 && (
        <RegradeTable {...{ course, changes }} chosen={isApplied ? null : chosen} onChoose={choose} />
      )}
      {told}
      <div className="flex flex-wrap gap-2">
        {isApplied ? (
          <Confirm
            trigger={<Button disabled={isBusy}>{t('undo')}</Button>}
            title={t('undoTitle')}
            description={t('undoDescription')}
            confirmLabel={t('undo')}
            onConfirm={() => void act('POST', '/undo')}
          />
        ) : (
          <>
            <Button look="primary" disabled={isBusy} onClick={() => void apply()}>
              {t('apply', { students: chosen.size })}
            </Button>
            <DiscardRegrade isBusy={isBusy} onDiscard={() => void act('DELETE', '')} />
          </>
        )}
      </div>
    </div>
  )
}
