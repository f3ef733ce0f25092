/** Row and column of an index; a list has one row. */
export const placeOf = (at: readonly number[]): [row: number, column: number] => [
  at.at(-2) ?? 0,
  at.at(-1) ?? 0,
]

export const keyOfPlace = (row: number, column: number): string => `${row},${column}`

export interface Range {
  start: number
  /** The last one, and not the one after it. */
  end: number
}
