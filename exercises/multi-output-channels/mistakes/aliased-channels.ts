export const mistake = {
  title: 'All output channels are one matrix',
  hint: 'You make one matrix and put it into every place, so the last output channel stands in all of them. Make a new matrix for each.',
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const rows = X[0].length - K[0][0].length + 1
  const columns = X[0][0].length - K[0][0][0].length + 1
  const channel: Matrix = Array.from({ length: rows }, () => Array(columns).fill(0))
  const Y: Tensor3 = []
  for (let o = 0; o < K.length; o++) {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        let sum = bias ? bias[o] : 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < K[o][c].length; a++)
            for (let b = 0; b < K[o][c][a].length; b++) sum += X[c][i + a][j + b] * K[o][c][a][b]
        channel[i][j] = sum
      }
    }
    Y.push(channel)
  }
  return Y
}
