import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { type Operation, operations } from './settings.ts'

interface OperationChoiceProps {
  operation: Operation
  onChange(operation: Operation): void
}

/** What is done with the numbers under the window. */
export function OperationChoice({ operation, onChange }: OperationChoiceProps) {
  const t = useTranslations('playground')
  const name = useId()
  return (
    <fieldset>
      <legend className="sr-only">{t('operation')}</legend>
      <div className="grid grid-cols-2 gap-1.5">
        {operations.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === operation}
              onChange={() => onChange(one)}
              className="sr-only"
            />
            {t(`operations.${one}`)}
          </label>
        ))}
      </div>
      <p className="mt-2 text-xs text-muted">{t(`told.${operation}`)}</p>
    </fieldset>
  )
}
