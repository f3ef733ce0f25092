'use client'
import { Dices, Grid3x3, Heart, RectangleVertical } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { AxisPair } from './axis-pair.tsx'
import { ControlPanel } from './control-panel.tsx'
import { GridEditor } from './grid-editor.tsx'
import { inputPreset, inputPresetNames, resize, sizeForPreset } from './input-presets.ts'
import { bounds, sizeOf } from './settings.ts'

interface InputPanelProps {
  input: number[][]
  onChange(input: number[][]): void
}

const icons = { counting: Grid3x3, random: Dices, heart: Heart, stripe: RectangleVertical }

/** The numbers that the window slides over. */
export function InputPanel({ input, onChange }: InputPanelProps) {
  const t = useTranslations('playground')
  const [throws, setThrows] = useState(0)
  const size = sizeOf(input)
  return (
    <ControlPanel
      title={t('input')}
      symbol="X"
      aside={
        <AxisPair
          name={t('inputSize')}
          value={size}
          bounds={bounds.input}
          onChange={(next) => onChange(resize(input, next))}
          between={<span aria-hidden="true">×</span>}
        />
      }
    >
      <GridEditor name={t('input')} matrix={input} bounds={bounds.input} onChange={onChange} />
      <div role="group" aria-label={t('inputPresets')} className="flex flex-wrap gap-1.5">
        {inputPresetNames.map((name) => {
          const Icon = icons[name]
          return (
            <button
              key={name}
              type="button"
              className="choice choice-small"
              onClick={() => {
                setThrows(throws + 1)
                onChange(inputPreset(name, sizeForPreset(name, size), String(throws)))
              }}
            >
              <Icon aria-hidden="true" className="size-3.5" />
              {t(`inputs.${name}`)}
            </button>
          )
        })}
      </div>
    </ControlPanel>
  )
}
