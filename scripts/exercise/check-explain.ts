import { evaluateTrustedModule } from '../../grader/bundler/trusted-module.ts'
import type { CellExplanation } from '../../grader/contract/explanation.ts'
import { findOptionalNumber, type Value } from '../../grader/contract/value.ts'
import { isClose } from '../../grader/tensor/compare.ts'
import type { Checked } from './checked.ts'

/** `explain` of every cell of every ordinary case, as the browser gets it: its total is the reference's number. */
export async function checkExplain({ bundle, prepared, report }: Checked): Promise<number> {
  const explain = evaluateTrustedModule(bundle.explainJs, 'explain.ts').explain as (
    input: unknown,
    at: readonly number[],
  ) => CellExplanation
  let count = 0
  const ordinary = prepared.groups.filter(({ invalid }) => !invalid).flatMap(({ cases }) => cases)
  for (const { id, input, expected } of ordinary) {
    if (expected.outcome !== 'returned') continue
    for (const { at, value } of listNumbers(expected.value)) {
      count++
      const explanation = explain(JSON.parse(input), at)
      const fault = findOptionalFault(explanation, value)
      if (!fault) continue
      report('exercise.ts', `explain of cell [${at.join(', ')}] of case ${id} ${fault}`)
      return count
    }
  }
  return count
}

function findOptionalFault(explanation: CellExplanation, wanted: number): string | undefined {
  const { total, terms, combine, divisor = 1, formula } = explanation
  const tolerance = { absolute: 1e-9, relative: 1e-9 }
  if (!isClose(wanted, total, tolerance)) return `totals ${total}, but the solution returns ${wanted}`
  if (combine === 'formula') return formula ? undefined : 'is a formula without a text'
  const values = terms.map(({ value }) => value)
  const sum = values.reduce((left, right) => left + right, 0)
  const made = combine === 'max' ? Math.max(...values) : sum / divisor
  if (!isClose(total, made, tolerance)) return `says ${total}, but its terms make ${made}`
  const odd = terms.find(
    (term) =>
      !isClose(
        term.factors.reduce((left, { value }) => left * value, 1),
        term.value,
        tolerance,
      ),
  )
  return odd ? `has a term of ${odd.value} that is not the product of its factors` : undefined
}

/** Every number of a result with its index. */
function listNumbers(value: Value, at: number[] = []): { at: number[]; value: number }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listNumbers(item, [...at, index]))
  const number = findOptionalNumber(value)
  return number === undefined ? [] : [{ at, value: number }]
}
