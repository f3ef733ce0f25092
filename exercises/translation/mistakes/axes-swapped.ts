export const mistake = {
  title: 'Rows and columns of the shift are swapped',
  hint: 'The first number of by is for the rows, down; you take it for the columns.',
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = margin; i < right.length - margin; i++)
    for (let j = margin; j < right[0].length - margin; j++)
      if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [right, down]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
