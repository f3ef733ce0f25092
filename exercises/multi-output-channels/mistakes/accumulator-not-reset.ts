export const mistake = {
  title: 'The sums are not reset between output channels',
  hint: 'Your first output channel is right, and each later one still holds the sums of those before it. Where do your sums begin at 0?',
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const rows = X[0].length - K[0][0].length + 1
  const columns = X[0][0].length - K[0][0][0].length + 1
  const sums: Matrix = Array.from({ length: rows }, () => Array(columns).fill(0))
  const Y: Tensor3 = []
  for (let o = 0; o < K.length; o++) {
    const result = corr2dMultiIn(X, K[o])
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) sums[i][j] += result[i][j]
    Y.push(sums.map((row) => row.map((sum) => sum + (bias ? bias[o] : 0))))
  }
  return Y
}

function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X[0].length - K[0].length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0][0].length - K[0][0].length; j++) {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < K[c].length; a++)
          for (let b = 0; b < K[c][0].length; b++) sum += X[c][i + a][j + b] * K[c][a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
