export const mistake = {
  title: 'The dilation is taken for a stride',
  hint: 'Your kernel has no holes; instead, the window jumps. A stride moves the window, a dilation spreads the weights.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [down, right] = dilation
  const rows = Math.floor((X.length - K.length) / down) + 1
  const columns = Math.floor((X[0].length - K[0].length) / right) + 1
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i * down + a][j * right + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
