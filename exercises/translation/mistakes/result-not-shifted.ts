export const mistake = {
  title: 'The result is not shifted',
  hint: 'You ask whether the result stays where it is. That is invariance; here it has to move along with the picture.',
  precedes: ['shifts-the-result-the-other-way', 'compares-by-reference'],
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  const left = op(shift(X, by))
  const right = op(X)
  for (let i = margin; i < right.length - margin; i++)
    for (let j = margin; j < right[0].length - margin; j++)
      if (Math.abs(left[i][j] - right[i][j]) > 1e-6) return false
  return true
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
