/** The matrix `from`, `from` + 1, … in row order: [[0, 1, 2], [3, 4, 5]] for 2 rows and 3 columns. */
export function countUp(rows: number, columns: number, from = 0): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => from + row * columns + column),
  )
}
