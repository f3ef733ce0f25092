'use client'
import { useTranslations } from 'next-intl'
import type { Value } from '../../grader/contract/value.ts'
import type { Difference } from '../../grader/contract/verdict.ts'
import type { Tolerance } from '../../grader/tensor/compare.ts'
import { findOptionalDifference } from './difference-of.ts'
import type { Selecting } from './grid-view.tsx'
import { largestMagnitude } from './heat.ts'
import { Legend } from './legend.tsx'
import { lookByMarks } from './marks.ts'
import { NamedValue } from './named-value.tsx'
import { findOptionalFirstWrong } from './wrong-cells.ts'

interface ComparisonProps extends Selecting {
  expected: Value
  actual: Value
  difference: Difference | undefined
  tolerance: Tolerance
}

/**
 * What came out beside what was wanted: first the shapes, then the values, the first wrong cell marked in both; then how far
 * they lie apart. Both are tinted by one scale.
 */
export function Comparison({ expected, actual, difference, tolerance, ...choosing }: ComparisonProps) {
  const t = useTranslations('comparison')
  const first = difference && findOptionalFirstWrong(difference)
  const common = { first, tolerance }
  const scale = largestMagnitude(expected) || largestMagnitude(actual)
  const apart = difference?.kind === 'value' ? findOptionalDifference(expected, actual) : undefined
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <NamedValue
          name={t('yours')}
          value={actual}
          look={lookByMarks({ ...common, other: expected, side: 'yours' })}
          isShapeWrong={difference?.kind === 'shape'}
          {...{ focus: first, scale, ...choosing }}
        />
        <NamedValue
          name={t('expected')}
          value={expected}
          look={lookByMarks({ ...common, other: actual, side: 'expected' })}
          {...{ focus: first, scale, ...choosing }}
        />
        {apart !== undefined && (
          <NamedValue
            name={t('difference')}
            value={apart}
            title={t('differenceTitle')}
            {...{ focus: first, ...choosing }}
          />
        )}
      </div>
      <Legend scale={scale} />
    </div>
  )
}
