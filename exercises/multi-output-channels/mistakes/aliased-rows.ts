export const mistake = {
  title: 'All channels and rows of the result are one array',
  hint: 'fill() puts the same array into every place, so what you write into one row stands in all rows of all channels. Make each channel and each row anew.',
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const rows = X[0].length - K[0][0].length + 1
  const columns = X[0][0].length - K[0][0][0].length + 1
  const Y: Tensor3 = Array(K.length).fill(Array(rows).fill(Array(columns).fill(0)))
  for (let o = 0; o < K.length; o++) {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        let sum = bias ? bias[o] : 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < K[o][c].length; a++)
            for (let b = 0; b < K[o][c][a].length; b++) sum += X[c][i + a][j + b] * K[o][c][a][b]
        Y[o][i][j] = sum
      }
    }
  }
  return Y
}
