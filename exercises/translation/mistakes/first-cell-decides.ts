export const mistake = {
  title: 'The first cell decides',
  hint: 'You return after the first cell. That one may be equal by chance: only a cell that differs ends the search.',
  precedes: ['always-true'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = margin; i < right.length - margin; i++)
    for (let j = margin; j < right[0].length - margin; j++) return Math.abs(left[i][j] - right[i][j]) <= 1e-6
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
