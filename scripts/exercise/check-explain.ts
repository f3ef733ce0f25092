import { evaluateTrustedModule } from '../../grader/bundler/trusted-module.ts'
import type { CellExplanation } from '../../grader/contract/explanation.ts'
import { findOptionalNumber, type Value } from '../../grader/contract/value.ts'
import { isClose } from '../../grader/tensor/compare.ts'
import type { Checked } from './checked.ts'

/** `explain`, where the exercise has one, of every cell of every ordinary case, as the browser gets it: its total is the reference's number. */
export async function checkExplain({ bundle, prepared, report }: Checked): Promise<number> {
  if (bundle.explainJs === undefined) return 0
  const explain = evaluateTrustedModule(bundle.explainJs, 'explain.ts').explain as (
    input: unknown,
    at: readonly number[],
    field: string,
  ) => CellExplanation
  let count = 0
  const ordinary = prepared.groups.filter(({ invalid }) => !invalid).flatMap(({ cases }) => cases)
  for (const { id, input, expected } of ordinary) {
    if (expected.outcome !== 'returned') continue
    const plain: unknown = JSON.parse(input)
    for (const { at, field, value } of listLeaves(expected.value)) {
      count++
      const fault = findOptionalFault(explain(plain, at, field), value)
      if (!fault) continue
      report('exercise.ts', `explain of cell ${field}[${at.join(', ')}] of case ${id} ${fault}`)
      return count
    }
  }
  return count
}

function findOptionalFault(explanation: CellExplanation, wanted: number | boolean): string | undefined {
  const { total, terms, combine, divisor = 1, formula } = explanation
  const tolerance = { absolute: 1e-9, relative: 1e-9 }
  if (typeof wanted === 'boolean' || typeof total === 'boolean') {
    if (wanted !== total) return `totals ${total}, but the solution returns ${wanted}`
    return formula ? undefined : 'is a truth value without a formula'
  }
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

interface Leaf {
  field: string
  at: number[]
  value: number | boolean
}

/** Every number and truth value of a result, with the path of its field and its index there. */
function listLeaves(value: Value, at: number[] = [], field = ''): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listLeaves(item, [...at, index], field))
  const leaf = typeof value === 'boolean' ? value : findOptionalNumber(value)
  if (leaf !== undefined) return [{ field, at, value: leaf }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    listLeaves(part, at, field === '' ? key : `${field}.${key}`),
  )
}
