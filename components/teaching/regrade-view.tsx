'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Notice } from '../ui/notice.tsx'
import { DiscardRegrade } from './discard-regrade.tsx'
import { type RegradeChange, sumsOf } from './regrade-change.ts'
import { RegradeTable } from './regrade-table.tsx'

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
  const { ask, isBusy, told } = useAsking()
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
  // Seen at once; what it changes is computed by the server.
  const [isKind, setKind] = useState(neverLower)
  const [isComputing, startComputing] = useTransition()
  const look = (kind: boolean) => {
    setKind(kind)
    const query = kind ? '?neverLower=true' : ''
    startComputing(() => router.replace(`/courses/${course}/regrades/${regrade}${query}`, { scroll: false }))
  }
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
            checked={isKind}
            onChange={({ target }) => look(target.checked)}
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
            <Button look="primary" disabled={isBusy || isComputing} onClick={() => void apply()}>
              {t('apply', { students: chosen.size })}
            </Button>
            <DiscardRegrade isBusy={isBusy} onDiscard={() => void act('DELETE', '')} />
          </>
        )}
      </div>
    </div>
  )
}
