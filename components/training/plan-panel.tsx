import { useFormatter, useTranslations } from 'next-intl'
import { useId } from 'react'
import { ControlPanel } from '../playground/control-panel.tsx'
import { NumberField } from '../playground/number-field.tsx'
import { Problem } from '../playground/problem.tsx'
import { useNumberDraft } from '../playground/use-number-draft.ts'
import { epochBounds, learningRateBounds, options } from './choices.ts'
import { SelectField } from './select-field.tsx'
import type { Chosen } from './use-choices.ts'

/** How it is trained. */
export function PlanPanel({ chosen }: { chosen: Chosen }) {
  const t = useTranslations('training')
  const format = useFormatter()
  const { choices, choose } = chosen
  return (
    <ControlPanel title={t('plan')}>
      <SelectField
        title={t('optimizer')}
        values={options.optimizer}
        value={choices.optimizer}
        onChange={(optimizer) => choose({ optimizer })}
        say={(one) => t(`optimizers.${one}`)}
      />
      <LearningRate chosen={chosen} />
      <SelectField
        title={t('batchSize')}
        values={options.batchSize}
        value={choices.batchSize}
        onChange={(batchSize) => choose({ batchSize })}
        say={(one) => format.number(one)}
      />
      <Epochs chosen={chosen} />
      <SelectField
        title={t('digits')}
        values={options.digits}
        value={choices.digits}
        onChange={(digits) => choose({ digits })}
        say={(one) => format.number(one)}
      />
      <p className="text-xs text-muted">{t('digitsTold')}</p>
    </ControlPanel>
  )
}

function LearningRate({ chosen: { learningRateText, isComplete, writeLearningRate } }: { chosen: Chosen }) {
  const t = useTranslations('training')
  const [fieldId, problemId] = [useId(), useId()]
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-2">
      <label htmlFor={fieldId} className="text-sm">
        {t('learningRate')}
      </label>
      <input
        id={fieldId}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={learningRateText}
        aria-invalid={!isComplete}
        aria-describedby={isComplete ? undefined : problemId}
        onChange={(event) => writeLearningRate(event.currentTarget.value)}
        className="training-field text-right"
      />
      {!isComplete && <Problem id={problemId}>{t('notARate', { ...learningRateBounds })}</Problem>}
    </div>
  )
}

function Epochs({ chosen: { choices, choose } }: { chosen: Chosen }) {
  const t = useTranslations('training')
  const problemId = useId()
  const draft = useNumberDraft(choices.epochs, epochBounds, (epochs) => choose({ epochs }))
  const name = t('epochs')
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-2">
      <span aria-hidden="true" className="text-sm">
        {name}
      </span>
      <NumberField
        name={name}
        value={choices.epochs}
        draft={draft}
        bounds={epochBounds}
        problemId={problemId}
      />
      {draft.isWrong && <Problem id={problemId}>{t('notWhole', { name, ...epochBounds })}</Problem>}
    </div>
  )
}
