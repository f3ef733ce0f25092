import type { CaseResult } from '../../grader/contract/verdict.ts'
import type { Tolerance } from '../../grader/tensor/compare.ts'
import { Comparison } from '../tensor/comparison.tsx'
import { NamedValue } from '../tensor/named-value.tsx'
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
export function CaseView({ one, parameters, tolerance, onLine }: CaseViewProps) {
  const { difference, message, line, column, input, expected, actual, status } = one
  const sentence = difference?.message ?? message
  const isShownAlone = status === 'accepted' || actual === undefined
  return (
    <div className="grid grid-cols-1 gap-4">
      {sentence && (
        <p className="text-sm wrap-anywhere">
          {sentence} {line !== undefined && <SourceLine line={line} column={column} onLine={onLine} />}
        </p>
      )}
      {isShownAlone ? (
        <NamedValue name={status === 'accepted' ? 'Result, as expected' : 'Expected'} value={expected} />
      ) : (
        <Comparison expected={expected} actual={actual} difference={difference} tolerance={tolerance} />
      )}
      <div>
        <h4 className="mb-2 text-xs font-semibold tracking-wide text-muted uppercase">Input</h4>
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          {input.map((value, index) => {
            const name = parameters[index]?.name ?? `argument ${index + 1}`
            return <NamedValue key={name} name={name} value={value} />
          })}
        </div>
      </div>
    </div>
  )
}
