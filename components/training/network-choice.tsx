import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { ControlPanel } from '../playground/control-panel.tsx'
import { options } from './choices.ts'
import type { Chosen } from './use-choices.ts'

/** What of LeNet itself can be chosen. */
export function NetworkChoice({ chosen: { choices, choose } }: { chosen: Chosen }) {
  const t = useTranslations('training')
  return (
    <ControlPanel title={t('network')} aside={<span className="shape">{t('parameters')}</span>}>
      <OneOf
        title={t('activation')}
        values={options.activation}
        value={choices.activation}
        onChange={(activation) => choose({ activation })}
        say={(one) => t(`activations.${one}`)}
      />
      <OneOf
        title={t('pooling')}
        values={options.pooling}
        value={choices.pooling}
        onChange={(pooling) => choose({ pooling })}
        say={(one) => t(`poolings.${one}`)}
      />
    </ControlPanel>
  )
}

interface OneOfProps<Value extends string> {
  title: string
  values: readonly Value[]
  value: Value
  onChange(value: Value): void
  say(value: Value): ReactNode
}

function OneOf<Value extends string>({ title, values, value, onChange, say }: OneOfProps<Value>) {
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm">{title}</legend>
      <div className="grid grid-cols-2 gap-1.5">
        {values.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === value}
              onChange={() => onChange(one)}
              className="sr-only"
            />
            {say(one)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
