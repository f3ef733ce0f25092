import type { Value } from '../../grader/contract/value.ts'
import type { Difference } from '../../grader/contract/verdict.ts'
import type { Tolerance } from '../../grader/tensor/compare.ts'
import { ScrollX } from '../ui/scroll-x.tsx'
import { describeShape } from './describe-shape.ts'
import type { Marks } from './marks.ts'
import { ValueView } from './value-view.tsx'
import { findOptionalFirstWrong } from './wrong-cells.ts'

interface ComparisonProps {
  expected: Value
  actual: Value
  difference: Difference | undefined
  tolerance: Tolerance
}

/** What came out beside what was wanted: first the shapes, then the values, the first wrong cell marked in both. */
export function Comparison({ expected, actual, difference, tolerance }: ComparisonProps) {
  const first = difference && findOptionalFirstWrong(difference)
  const yours: Marks = { first, other: expected, side: 'yours', tolerance }
  const wanted: Marks = { first, other: actual, side: 'expected', tolerance }
  const isShape = difference?.kind === 'shape'
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-4">
      <Side title="Yours" value={actual} marks={yours} isShapeWrong={isShape} />
      <Side title="Expected" value={expected} marks={wanted} isShapeWrong={false} />
    </div>
  )
}

interface SideProps {
  title: string
  value: Value
  marks: Marks
  isShapeWrong: boolean
}

function Side({ title, value, marks, isShapeWrong }: SideProps) {
  return (
    <figure className="min-w-0 max-w-full">
      <figcaption className="mb-1.5 flex items-baseline gap-2 text-sm">
        <span className="font-semibold">{title}</span>
        <span className={isShapeWrong ? 'shape shape-wrong' : 'shape'}>
          {isShapeWrong && <span aria-hidden="true">≠ </span>}
          {describeShape(value)}
        </span>
      </figcaption>
      <ScrollX label={title}>
        <ValueView value={value} label={title} marks={marks} />
      </ScrollX>
    </figure>
  )
}
