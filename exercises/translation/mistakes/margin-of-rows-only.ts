export const mistake = {
  title: 'The margin is left out of the rows only',
  hint: 'You leave out rows at the top and bottom, but compare every column. The margin lies along all four edges.',
  precedes: ['compares-the-border', 'compares-by-reference'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = margin; i < right.length - margin; i++)
    for (let j = 0; j < right[0].length; j++) if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
