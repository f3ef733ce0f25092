export const mistake = {
  title: 'Where nothing is compared, the answer is false',
  hint: 'Where the margin leaves no cell, no cell differs, and the answer is true. Yours waits for a cell that is equal.',
  hiddenOnly: true as const,
  precedes: ['compares-by-reference'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  let equal = false
  for (let i = margin; i < right.length - margin; i++)
    for (let j = margin; j < right[0].length - margin; j++) {
      if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
      equal = true
    }
  return equal
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
