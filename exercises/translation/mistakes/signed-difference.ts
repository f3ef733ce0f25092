export const mistake = {
  title: 'Only differences of one sign count',
  hint: 'Your difference may be negative, and is then below every tolerance. Take its absolute value.',
  hiddenOnly: true as const,
  precedes: ['always-true'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = margin; i < right.length - margin; i++)
    for (let j = margin; j < right[0].length - margin; j++) if (left[i][j] - right[i][j] > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
