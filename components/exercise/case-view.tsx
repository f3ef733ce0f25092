import type { Value } from '../../grader/contract/value.ts'
import type { CaseResult } from '../../grader/contract/verdict.ts'
import type { Tolerance } from '../../grader/tensor/compare.ts'
import { Comparison } from '../tensor/comparison.tsx'
import { describeShape } from '../tensor/describe-shape.ts'
import { ValueView } from '../tensor/value-view.tsx'
import { ScrollX } from '../ui/scroll-x.tsx'
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
        <Part name={status === 'accepted' ? 'Result, as expected' : 'Expected'} value={expected} />
      ) : (
        <Comparison expected={expected} actual={actual} difference={difference} tolerance={tolerance} />
      )}
      <div>
        <h4 className="mb-2 text-xs font-semibold tracking-wide text-muted uppercase">Input</h4>
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          {input.map((value, index) => {
            const name = parameters[index]?.name ?? `argument ${index + 1}`
            return <Part key={name} name={name} value={value} />
          })}
        </div>
      </div>
    </div>
  )
}

function Part({ name, value }: { name: string; value: Value }) {
  return (
    <figure className="min-w-0 max-w-full">
      <figcaption className="mb-1.5 flex items-baseline gap-2 text-sm">
        <span className="font-semibold">{name}</span>
        <span className="shape">{describeShape(value)}</span>
      </figcaption>
      <ScrollX label={name}>
        <ValueView value={value} label={name} />
      </ScrollX>
    </figure>
  )
}
