import type { ModelReport } from '../contract/layer-table.ts'
import type { CaseResult } from '../contract/verdict.ts'
import { compareTables, isLayerTable } from '../network/index.ts'

/**
 * The two networks of the first visible case that is not accepted, or of the first one; undefined where that case has no
 * network to show.
 */
export function findOptionalModelReport(cases: readonly CaseResult[]): ModelReport | undefined {
  const shown = cases.find(({ status }) => status !== 'accepted') ?? cases[0]
  if (!shown || !isLayerTable(shown.expected) || !isLayerTable(shown.actual)) return undefined
  const { id, expected, actual } = shown
  return {
    kind: 'model',
    case: id,
    rows: actual.rows,
    expected: expected.rows,
    firstDifference: compareTables(expected, actual)?.at ?? null,
    parameters: { yours: actual.parameters, expected: expected.parameters },
  }
}
