export const mistake = {
  title: 'The two results never count as equal',
  hint: 'Your answer is false even where all numbers agree. Between two arrays, === asks whether they are one and the same array, and two that were computed apart never are: compare number by number.',
}

export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, _margin: number): boolean {
  return op(shift(X, by)) === shift(op(X), by)
}

function shift(matrix: Matrix, [down, right]: Pair): Matrix {
  return matrix.map((row, i) => row.map((_, j) => matrix[i - down]?.[j - right] ?? 0))
}
