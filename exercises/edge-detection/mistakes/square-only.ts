export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers: X.length and X[0].length.',
}

export function detectEdges(X: Matrix): Matrix {
  const n = X.length
  const Y: Matrix = []
  for (let i = 0; i < n; i++) {
    const row: number[] = []
    for (let j = 0; j < n - 1; j++) row.push(X[i][j] - X[i][j + 1])
    Y.push(row)
  }
  return Y
}
