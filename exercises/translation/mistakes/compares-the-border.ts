export const mistake = {
  title: 'The border is compared, too',
  hint: 'You compare all cells of the two results. Near the edges, zeros come in and cells get lost: leave out as many rows and columns as margin says.',
  precedes: ['compares-by-reference'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, _margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = 0; i < right.length; i++)
    for (let j = 0; j < right[0].length; j++) if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
