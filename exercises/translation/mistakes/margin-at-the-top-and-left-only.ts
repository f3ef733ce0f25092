export const mistake = {
  title: 'The margin is left out at the top and left only',
  hint: 'Your loops begin at the margin, but they run to the last row and column. The margin lies along the bottom and the right, too.',
  hiddenOnly: true as const,
  precedes: ['compares-the-border', 'compares-by-reference', 'reads-past-the-edge'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = margin; i < right.length; i++)
    for (let j = margin; j < right[0].length; j++) if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
