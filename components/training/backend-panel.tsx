import { useTranslations } from 'next-intl'
import { ControlPanel } from '../playground/control-panel.tsx'
import { SelectField } from './select-field.tsx'
import type { WantedBackend } from './training-protocol.ts'

const choices = ['automatic', 'webgpu', 'wasm', 'cpu'] as const

interface BackendPanelProps {
  wanted: WantedBackend
  onChange(wanted: WantedBackend): void
}

/** Where it is computed; by itself, the quickest that there is. */
export function BackendPanel({ wanted, onChange }: BackendPanelProps) {
  const t = useTranslations('training')
  return (
    <ControlPanel title={t('computing')}>
      <SelectField
        title={t('backend')}
        values={choices}
        value={wanted ?? 'automatic'}
        onChange={(one) => onChange(one === 'automatic' ? undefined : one)}
        say={(one) => t(`backends.${one}`)}
      />
      <p className="text-xs text-muted">{t(`backendTold.${wanted ?? 'automatic'}`)}</p>
    </ControlPanel>
  )
}
