import type { ClassRow } from './gradebook-row.ts'

/** A student's line of the matrix of exercises: its values are whole per cent, null where nothing is judged. */
export interface MatrixRow extends ClassRow {
  /** By column. */
  attempts: readonly number[]
  hasPassed: readonly boolean[]
}

/**
 * A line as the page is sent it, what it has by columns as JSON: of 1 000 students and 40 exercises that are 160 000 values, and React
 * looks at each value that it sends.
 */
export interface SentRow extends Omit<MatrixRow, ByColumn> {
  byColumn: string
}

type ByColumn = 'values' | 'daysLate' | 'attempts' | 'hasPassed'

type Columns = [values: (number | null)[], daysLate: number[], attempts: number[], passed: number[]]

export function sentOf({ values, daysLate, attempts, hasPassed, ...row }: MatrixRow): SentRow {
  const passed = hasPassed.map(Number)
  return { ...row, byColumn: JSON.stringify([values, daysLate, attempts, passed]) }
}

export function readSent({ byColumn, ...row }: SentRow): MatrixRow {
  const [values, daysLate, attempts, passed] = JSON.parse(byColumn) as Columns
  return { ...row, values, daysLate, attempts, hasPassed: passed.map(Boolean) }
}

/** How a student stands with an exercise. */
type State = 'passed' | 'not-passed' | 'waiting' | 'nothing'

export function stateIn({ values, attempts, hasPassed }: MatrixRow, column: number): State {
  if (!attempts[column]) return 'nothing'
  if (hasPassed[column]) return 'passed'
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
