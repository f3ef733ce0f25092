export const mistake = {
  title: 'The numbers have to be exactly equal',
  hint: 'Sums of fractions that are equal on paper may differ in their last digits. Two numbers count as equal up to a difference of 1e-6.',
  hiddenOnly: true as const,
  precedes: ['compares-by-reference'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = margin; i < right.length - margin; i++)
    for (let j = margin; j < right[0].length - margin; j++) if (left[i][j] !== right[i][j]) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
