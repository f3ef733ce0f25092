import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CaseResult } from '../../grader/contract/verdict.ts'
import { isLayerTable } from '../../grader/network/index.ts'
import type { Tolerance } from '../../grader/tensor/compare.ts'
import { ExplanationPanel } from '../explanation/explanation-panel.tsx'
import { LayerTables } from '../network/layer-tables.tsx'
import { Comparison } from '../tensor/comparison.tsx'
import { NamedValue } from '../tensor/named-value.tsx'
import type { Path } from '../tensor/path.ts'
import { findOptionalFirstWrong } from '../tensor/wrong-cells.ts'
import { judgeWords } from './server-words.ts'
import { SourceLine } from './source-line.tsx'

/** What all cases of an exercise are shown with. */
export interface CaseViewing {
  parameters: readonly { name: string }[]
  tolerance: Tolerance
  onLine?: ((line: number, column: number | undefined) => void) | undefined
}

interface CaseViewProps extends CaseViewing {
  one: CaseResult
}

/** One case: what is wrong in a sentence, what came out beside what was wanted, and what went in. */
export function CaseView(props: CaseViewProps) {
  const { one, onLine } = props
  const { difference, line, column, expected, actual, status } = one
  const sentence = judgeWords(useLocale())(difference ?? one)
  return (
    <div className="grid grid-cols-1 gap-4">
      {sentence && (
        <p className="text-sm wrap-anywhere">
          {sentence} {line !== undefined && <SourceLine line={line} column={column} onLine={onLine} />}
        </p>
      )}
      {isLayerTable(expected) ? (
        <LayerTables
          expected={expected}
          yours={isLayerTable(actual) && status !== 'accepted' ? actual : undefined}
          isAccepted={status === 'accepted'}
        />
      ) : (
        <Values {...props} />
      )}
      {one.input.length > 0 && <Arguments {...props} />}
    </div>
  )
}

/** The result beside the expected one, and how a chosen cell is made. */
function Values({ one, parameters, tolerance }: CaseViewProps) {
  const t = useTranslations('case')
  const { difference, input, expected, actual, status } = one
  const [selected, setSelected] = useState<Path | undefined>(difference && findOptionalFirstWrong(difference))
  const isShownAlone = status === 'accepted' || actual === undefined
  const choosing = { selected, onSelect: setSelected }
  return (
    <>
      {isShownAlone ? (
        <NamedValue
          name={status === 'accepted' ? t('asExpected') : t('expected')}
          value={expected}
          {...choosing}
        />
      ) : (
        <Comparison
          expected={expected}
          actual={actual}
          difference={difference}
          tolerance={tolerance}
          {...choosing}
        />
      )}
      <ExplanationPanel
        explainable={{ parameters, input, result: expected }}
        path={selected}
        yours={isShownAlone ? undefined : actual}
        tolerance={tolerance}
      />
    </>
  )
}

function Arguments({ one, parameters }: CaseViewProps) {
  const t = useTranslations('case')
  return (
    <div>
      <h4 className="mb-2 text-xs font-semibold tracking-wide text-muted uppercase">{t('input')}</h4>
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        {one.input.map((value, index) => {
          const name = parameters[index]?.name ?? t('argument', { number: index + 1 })
          return <NamedValue key={name} name={name} value={value} />
        })}
      </div>
    </div>
  )
}
