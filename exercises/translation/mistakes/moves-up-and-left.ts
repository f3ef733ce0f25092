export const mistake = {
  title: 'Positive numbers move up and to the left',
  hint: 'After a shift by (1, 0), row 1 holds what row 0 held: what stands in row i came from row i − 1. Yours came from row i + 1.',
  hiddenOnly: true as const,
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = margin; i < right.length - margin; i++)
    for (let j = margin; j < right[0].length - margin; j++)
      if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i + down]?.[j + right] ?? 0))
}
