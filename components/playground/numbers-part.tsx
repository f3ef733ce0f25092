'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { ExplainingBy } from '../explanation/explaining.tsx'
import { StepThrough } from '../step-through/step-through.tsx'
import { ControlPanel } from './control-panel.tsx'
import { explainBy } from './explain-by-model.ts'
import { InputPanel } from './input-panel.tsx'
import { KernelPanel } from './kernel-panel.tsx'
import { textOfNumber } from './number-text.ts'
import { resultOf } from './operation.ts'
import { OperationChoice } from './operation-choice.tsx'
import { PartLayout } from './part-layout.tsx'
import { isPooling, type Settings, type Sliding, sizeOf } from './settings.ts'
import type { Fitting } from './use-fitting.ts'
import { WindowPanel } from './window-panel.tsx'

interface NumbersPartProps {
  playing: Fitting<Settings>
  onElsewhere(sliding: Sliding): void
}

/** A small input, number by number. */
export function NumbersPart({ playing, onElsewhere }: NumbersPartProps) {
  const t = useTranslations('playground')
  const { edited, shown, misfit, edit } = playing
  const change = (part: Partial<Settings>) => edit({ ...edited, ...part })
  return (
    <PartLayout
      controls={
        <>
          <ControlPanel title={t('operation')}>
            <OperationChoice operation={edited.operation} onChange={(operation) => change({ operation })} />
          </ControlPanel>
          <InputPanel input={edited.input} onChange={(input) => change({ input })} />
          <KernelPanel
            sliding={edited}
            onChange={change}
            elsewhere="picture"
            onElsewhere={() => onElsewhere(edited)}
          />
        </>
      }
      view={
        <>
          <WindowPanel size={sizeOf(edited.input)} sliding={edited} misfit={misfit} onChange={change} />
          <Played settings={shown} />
        </>
      }
    />
  )
}

function Played({ settings }: { settings: Settings }) {
  const t = useTranslations('playground')
  const explain = useMemo(() => explainBy(settings), [settings])
  const explainable = useMemo(() => explainableOf(settings), [settings])
  return (
    <section
      aria-label={t('played')}
      className="stage panel p-3.5"
      data-roomy={isSmall(settings) || undefined}
    >
      <ExplainingBy explain={explain}>
        <StepThrough explainable={explainable} label={t(`operations.${settings.operation}`)} startsWhole />
      </ExplainingBy>
    </section>
  )
}

/** Cells along both axes of the padded input up to which there is room for large ones, */
const few = 6
/** where the weights are this short. */
const fewCharacters = 3

const isSmall = ({ input, kernel, padding }: Settings) =>
  sizeOf(input).every((length, axis) => length + (padding[axis] ?? 0) <= few) &&
  kernel.flat().every((weight) => textOfNumber(weight).length <= fewCharacters)

function explainableOf(settings: Settings) {
  const { operation, input, kernel } = settings
  const result = resultOf(settings)
  if (isPooling(operation)) return { parameters: [{ name: 'X' }], input: [input], result }
  return { parameters: [{ name: 'X' }, { name: 'K' }], input: [input, kernel], result }
}
