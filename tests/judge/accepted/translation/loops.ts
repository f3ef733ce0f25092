// Both ways cell by cell; shifted cells are written where they go to.
export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  if (X.length === 0 || X[0].length === 0) throw new RangeError('X has no cells')
  for (let i = 1; i < X.length; i++) if (X[i].length !== X[0].length) throw new RangeError(`row ${i} has ${X[i].length} cells`)
  if (by[0] % 1 !== 0 || by[1] % 1 !== 0) throw new RangeError(`by ${by}`)
  if (margin < 0 || margin % 1 !== 0) throw new RangeError(`margin ${margin}`)
  const first = op(moved(X, by[0], by[1]))
  const second = moved(op(X), by[0], by[1])
  let equal = true
  for (let i = margin; i < first.length - margin; i++)
    for (let j = margin; j < first[i].length - margin; j++) {
      const difference = first[i][j] - second[i][j]
      if (difference > 1e-6 || difference < -1e-6) equal = false
    }
  return equal
}

function moved(matrix: Matrix, down: number, right: number): Matrix {
  const result: Matrix = []
  for (let i = 0; i < matrix.length; i++) {
    result[i] = []
    for (let j = 0; j < matrix[i].length; j++) result[i][j] = 0
  }
  for (let i = 0; i < matrix.length; i++)
    for (let j = 0; j < matrix[i].length; j++) {
      const y = i + down
      const x = j + right
      if (y >= 0 && y < matrix.length && x >= 0 && x < matrix[i].length) result[y][x] = matrix[i][j]
    }
  return result
}
