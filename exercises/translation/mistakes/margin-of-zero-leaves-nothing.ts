export const mistake = {
  title: 'A margin of 0 leaves nothing to compare',
  hint: 'slice(margin, -margin) ends so many places before the end, but for a margin of 0 it says slice(0, 0), which is empty. Say where it ends: at the length minus the margin.',
  precedes: ['always-true'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const inside = (matrix: Matrix) => matrix.slice(margin, -margin).map((row) => row.slice(margin, -margin))
  const left = inside(op(shift(X, by)))
  const right = inside(shift(op(X), by))
  return left.every((row, i) => row.every((value, j) => Math.abs(value - right[i][j]) <= 1e-6))
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
