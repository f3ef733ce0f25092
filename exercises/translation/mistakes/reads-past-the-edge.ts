export const mistake = {
  title: 'The loops run past the last row and column',
  hint: 'Your loops end with <= and take one row and one column too many: the rows count from 0 to rows − 1.',
  hiddenOnly: true as const,
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = margin; i <= right.length - margin; i++)
    for (let j = margin; j <= right[0].length - margin; j++)
      if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
