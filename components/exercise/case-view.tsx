import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CaseResult } from '../../grader/contract/verdict.ts'
import type { Tolerance } from '../../grader/tensor/compare.ts'
import { ExplanationPanel } from '../explanation/explanation-panel.tsx'
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

/** One case: what is wrong in a sentence, what came out beside what was wanted, how a cell is made, and what went in. */
export function CaseView({ one, parameters, tolerance, onLine }: CaseViewProps) {
  const t = useTranslations('case')
  const { difference, line, column, input, expected, actual, status } = one
  const [selected, setSelected] = useState<Path | undefined>(difference && findOptionalFirstWrong(difference))
  const sentence = judgeWords(useLocale())(difference ?? one)
  const isShownAlone = status === 'accepted' || actual === undefined
  const choosing = { selected, onSelect: setSelected }
  return (
    <div className="grid grid-cols-1 gap-4">
      {sentence && (
        <p className="text-sm wrap-anywhere">
          {sentence} {line !== undefined && <SourceLine line={line} column={column} onLine={onLine} />}
        </p>
      )}
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
      <div>
        <h4 className="mb-2 text-xs font-semibold tracking-wide text-muted uppercase">{t('input')}</h4>
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          {input.map((value, index) => {
            const name = parameters[index]?.name ?? t('argument', { number: index + 1 })
            return <NamedValue key={name} name={name} value={value} />
          })}
        </div>
      </div>
    </div>
  )
}
