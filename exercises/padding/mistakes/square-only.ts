export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers: X.length and X[0].length.',
  hiddenOnly: true as const,
}

export function pad2d(X: Matrix, [rows, columns]: Pair, value = 0): Matrix {
  const n = X.length
  const top = Math.ceil(rows / 2)
  const left = Math.ceil(columns / 2)
  const Y: Matrix = Array.from({ length: n + rows }, () => Array(n + columns).fill(value))
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) Y[top + i][left + j] = X[i][j]
  return Y
}
