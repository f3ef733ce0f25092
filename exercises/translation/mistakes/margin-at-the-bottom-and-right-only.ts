export const mistake = {
  title: 'The margin is left out at the bottom and right only',
  hint: 'Your loops end before the margin, but they begin at 0. The margin lies along the top and the left, too.',
  precedes: ['compares-the-border', 'compares-by-reference'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = 0; i < right.length - margin; i++)
    for (let j = 0; j < right[0].length - margin; j++)
      if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
