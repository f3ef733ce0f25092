import { Pencil, Route, TrendingDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ControlPanel } from '../playground/control-panel.tsx'
import { findOptionalPreset } from './choices.ts'
import type { Chosen } from './use-choices.ts'

const icons = { reference: TrendingDown, plateau: Route } as const

/** A course that works, and one that fails in a way worth seeing. */
export function PresetPanel({ chosen: { choices, take, own, takeOwn } }: { chosen: Chosen }) {
  const t = useTranslations('training')
  const current = choices.own ? 'mine' : findOptionalPreset(choices)
  return (
    <ControlPanel title={t('presets')}>
      <div className="grid grid-cols-2 gap-1.5">
        {(['reference', 'plateau'] as const).map((name) => {
          const Icon = icons[name]
          return (
            <button
              key={name}
              type="button"
              className="choice gap-1.5"
              aria-pressed={name === current}
              onClick={() => take(name)}
            >
              <Icon aria-hidden="true" className="size-4 shrink-0" />
              {t(`preset.${name}`)}
            </button>
          )
        })}
        {own && (
          <button
            type="button"
            className="choice col-span-2 gap-1.5"
            aria-pressed={current === 'mine'}
            onClick={takeOwn}
          >
            <Pencil aria-hidden="true" className="size-4 shrink-0" />
            {t('preset.mine')}
          </button>
        )}
      </div>
      <p className="text-xs text-muted">{t(`told.${current ?? 'own'}`)}</p>
    </ControlPanel>
  )
}
