export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers: X.length and X[0].length, K.length and K[0].length.',
  hiddenOnly: true as const,
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const n = X.length
  const k = K.length
  const Y: Matrix = []
  for (let i = 0; i <= n - k; i++) {
    const row: number[] = []
    for (let j = 0; j <= n - k; j++) {
      let sum = 0
      for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) sum += X[i + a][j + b] * K[k - 1 - a][k - 1 - b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
