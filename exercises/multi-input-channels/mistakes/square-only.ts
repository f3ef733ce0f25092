export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. In each channel, height and width are different numbers: X[0].length and X[0][0].length.',
  hiddenOnly: true as const,
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const n = X[0].length
  const k = K[0].length
  const Y: Matrix = []
  for (let i = 0; i < n - k + 1; i++) {
    const row: number[] = []
    for (let j = 0; j < n - k + 1; j++) {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) sum += X[c][i + a][j + b] * K[c][a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
