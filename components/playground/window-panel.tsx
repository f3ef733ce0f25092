'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { AxisPair } from './axis-pair.tsx'
import { ControlPanel } from './control-panel.tsx'
import type { Misfit } from './misfit.ts'
import { reachOf } from './operation.ts'
import { Problem } from './problem.tsx'
import { bounds, isSamePair, type Pair, type Sliding } from './settings.ts'
import { ShapeFormula } from './shape-formula.tsx'

interface WindowPanelProps {
  /** Of the input. */
  size: Pair
  sliding: Sliding
  misfit: Misfit | undefined
  onChange(change: Partial<Sliding>): void
}

const controls = [
  { name: 'padding', symbol: 'p' },
  { name: 'stride', symbol: 's' },
  { name: 'dilation', symbol: 'd' },
] as const

/** How the window slides on each axis, and which shape comes of it. */
export function WindowPanel({ size, sliding, misfit, onChange }: WindowPanelProps) {
  const t = useTranslations('playground')
  return (
    <ControlPanel title={t('sliding')}>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-[21.5rem_minmax(0,1fr)]">
        <div className="grid grid-cols-[1fr_auto_auto_auto] content-start items-center gap-2">
          <span aria-hidden="true" className="col-start-2 text-center text-xs text-muted">
            {t('rows')}
          </span>
          <span aria-hidden="true" className="col-span-2 text-xs text-muted">
            <span className="inline-block w-[5.875rem] text-center">{t('columns')}</span>
          </span>
          {controls.map(({ name, symbol }) => (
            <AxisPair
              key={name}
              name={t(name)}
              value={sliding[name]}
              bounds={bounds[name]}
              onChange={(pair) => onChange({ [name]: pair })}
              title={
                <span aria-hidden="true" className="text-sm">
                  {t(name)} <var className="ml-0.5 font-mono text-xs text-muted not-italic">{symbol}</var>
                </span>
              }
              hasLock
            />
          ))}
        </div>
        <div className="grid content-start gap-3">
          <ShapeFormula size={size} sliding={sliding} />
          {misfit && (
            <Problem>{t(`misfit.${misfit.axis}`, { reach: misfit.reach, length: misfit.length })}</Problem>
          )}
          <KeepSize sliding={sliding} onChange={onChange} />
        </div>
      </div>
    </ControlPanel>
  )
}

/** So much padding that the result, without a stride, is as large as the input. */
function KeepSize({ sliding, onChange }: Pick<WindowPanelProps, 'sliding' | 'onChange'>) {
  const t = useTranslations('playground')
  const [rows, columns] = reachOf(sliding)
  const keeping: Pair = [rows - 1, columns - 1]
  const isPossible = Math.max(...keeping) <= bounds.padding.most
  return (
    <div className="grid justify-items-start gap-1.5">
      <Button
        className="min-h-8 text-xs"
        disabled={!isPossible || isSamePair(keeping, sliding.padding)}
        onClick={() => onChange({ padding: keeping })}
      >
        {t('keepSize')} <span className="font-mono">p = d(k − 1)</span>
      </Button>
      <p className="text-xs text-muted">{t('paddingTotal')}</p>
    </div>
  )
}
