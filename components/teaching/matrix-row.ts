import type { ClassRow } from './gradebook-row.ts'

/** A student's line of the matrix of exercises: its values are whole per cent, null where nothing is judged. */
export interface MatrixRow extends ClassRow {
  /** By column. */
  attempts: readonly number[]
  /** By column, as one text, a sign each: `+` where somebody has passed. A thousand lists of forty would be many. */
  passed: string
}

/** How a student stands with an exercise. */
type State = 'passed' | 'not-passed' | 'waiting' | 'nothing'

export function stateIn({ values, attempts, passed }: MatrixRow, column: number): State {
  if (!attempts[column]) return 'nothing'
  if (passed[column] === '+') return 'passed'
  return (values[column] ?? null) === null ? 'waiting' : 'not-passed'
}

/** By what a class can be filtered: whoever stands so, or is late, however they stand. */
export const matrixFilters = ['passed', 'not-passed', 'waiting', 'nothing', 'late'] as const
export type MatrixFilter = (typeof matrixFilters)[number]

/**
 * Those who stand so with an exercise.
 * @param column undefined: with any
 * @param state undefined: all
 */
export function rowsInState(
  rows: readonly MatrixRow[],
  column: number | undefined,
  state: MatrixFilter | undefined,
): readonly MatrixRow[] {
  if (state === undefined) return rows
  const isIn = (row: MatrixRow, at: number) =>
    state === 'late' ? (row.daysLate[at] ?? 0) > 0 : stateIn(row, at) === state
  return rows.filter((row) =>
    column === undefined ? row.values.some((_, index) => isIn(row, index)) : isIn(row, column),
  )
}
