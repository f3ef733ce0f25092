export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. In each channel, height and width are different numbers: X[0].length and X[0][0].length.',
  hiddenOnly: true as const,
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const n = X[0].length
  const k = K[0][0].length
  const Y: Tensor3 = []
  for (let o = 0; o < K.length; o++) {
    Y.push([])
    for (let i = 0; i < n - k + 1; i++) {
      Y[o].push([])
      for (let j = 0; j < n - k + 1; j++) {
        let sum = bias ? bias[o] : 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) sum += X[c][i + a][j + b] * K[o][c][a][b]
        Y[o][i].push(sum)
      }
    }
  }
  return Y
}
