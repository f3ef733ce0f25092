export const mistake = {
  title: 'What leaves on one side comes in on the other',
  hint: 'Your shift puts the cells that fall off one edge back in at the opposite edge. Zeros come in.',
  hiddenOnly: true as const,
  precedes: ['always-true'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = shift(op(X), by)
  for (let i = margin; i < right.length - margin; i++)
    for (let j = margin; j < right[0].length - margin; j++)
      if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  const wrap = (index: number, size: number) => ((index % size) + size) % size
  return matrix.map((row, i) =>
    row.map((_, j) => matrix[wrap(i - down, matrix.length)][wrap(j - right, row.length)]),
  )
}
