/** How far two numbers that count as equal may lie apart. */
const tolerance = 1e-6

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  requireMatrix(X)

  const shiftedBefore = op(shift(X, by))
  const shiftedAfter = shift(op(X), by)
  for (let i = margin; i < shiftedAfter.length - margin; i++)
    for (let j = margin; j < shiftedAfter[i].length - margin; j++)
      if (Math.abs(shiftedBefore[i][j] - shiftedAfter[i][j]) > tolerance) return false
  return true
}

/** The matrix moved down and to the right, with zeros where nothing moved to. */
function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}

function requireMatrix(X: Matrix): void {
  const width = X.length === 0 ? 0 : X[0].length
  if (width === 0) throw new RangeError('X is empty')
  for (const row of X)
    if (row.length !== width) throw new RangeError(`X is ragged: rows of ${width} and of ${row.length}`)
}
