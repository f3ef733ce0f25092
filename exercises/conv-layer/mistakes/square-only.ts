export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers: X.length and X[0].length.',
}

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  const n = X.length
  const k = W.length
  const Y: Matrix = []
  for (let i = 0; i < n - k + 1; i++) {
    const row: number[] = []
    for (let j = 0; j < n - k + 1; j++) {
      let sum = b
      for (let a = 0; a < k; a++) for (let c = 0; c < k; c++) sum += X[i + a][j + c] * W[a][c]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
