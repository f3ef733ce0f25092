export const mistake = {
  title: 'The picture of the caller is shifted',
  hint: 'You move the numbers within X itself, and the caller finds another picture after the call. Make a new matrix.',
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const right = shift(op(X), by)
  shift(X, by).forEach((row, i) => {
    X[i] = row
  })
  const left = op(X)
  for (let i = margin; i < right.length - margin; i++)
    for (let j = margin; j < right[0].length - margin; j++)
      if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
