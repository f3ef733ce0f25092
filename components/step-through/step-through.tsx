'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import type { Value } from '../../grader/contract/value.ts'
import { ExplainedCell } from '../explanation/explained-cell.tsx'
import type { Explainable } from '../explanation/explained-result.ts'
import { pathsOf } from '../explanation/places-of.ts'
import { useExplained } from '../explanation/use-explained.ts'
import type { Look } from '../tensor/drawn-grid.ts'
import { leafText } from '../tensor/leaf-text.ts'
import { NamedValue } from '../tensor/named-value.tsx'
import { keyOfPath } from '../tensor/path.ts'
import { findOptionalValueAt } from '../tensor/value-at.ts'
import { PlayerBar } from './player-bar.tsx'
import { usePlayer } from './use-player.ts'

interface StepThroughProps {
  explainable: Explainable
  /** What is played, for a screen reader. */
  label: string
  /** The whole result is shown until it is played; else its numbers appear one by one from the beginning. */
  startsWhole?: boolean
}

/** Numbers of a result that are played at most. */
const mostSteps = 4_000

/** Makes a result number by number: the window slides, the sum is written out, and the result fills up. */
export function StepThrough({ explainable, label, startsWhole = false }: StepThroughProps) {
  const t = useTranslations('stepThrough')
  const { result } = explainable
  const paths = useMemo(() => pathsOf(result, mostSteps), [result])
  const order = useMemo(() => new Map(paths.map((path, index) => [keyOfPath(path), index])), [paths])
  const player = usePlayer(paths.length)
  const [played, setPlayed] = useState<Value>()
  const isFilling = !startsWhole || played === result
  const path = paths[player.index]
  const explained = useExplained(explainable, path)
  if (!path) return <p className="text-sm text-muted">{t('nothing')}</p>
  const play = () => {
    setPlayed(result)
    player.toggle()
  }
  const look: Look = (one) => {
    const step = order.get(keyOfPath(one))
    return { isHidden: isFilling && step !== undefined && step > player.index }
  }
  const made = (
    <NamedValue
      name={t('result')}
      value={result}
      look={look}
      focus={path}
      selected={path}
      onSelect={(one) => {
        setPlayed(undefined)
        player.goTo(order.get(keyOfPath(one)) ?? 0)
      }}
    />
  )
  return (
    <section aria-label={label} className="grid grid-cols-1 gap-4">
      <PlayerBar
        player={{ ...player, toggle: play }}
        count={paths.length}
        place={`[${path.join(', ')}] ${leafText(findOptionalValueAt(result, path))}`}
      />
      {explained ? <ExplainedCell explained={explained} result={made} /> : made}
      {explained === null && <p className="text-sm text-muted">{t('unexplained')}</p>}
    </section>
  )
}
