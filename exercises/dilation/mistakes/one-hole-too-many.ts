export const mistake = {
  title: 'The dilation is taken for the number of holes',
  hint: 'You leave as many cells between two weights as the dilation says. It is the distance from one weight to the next: 1 is side by side, 2 leaves one cell between.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const down = dilation[0] + 1
  const right = dilation[1] + 1
  const rows = X.length - (K.length - 1) * down
  const columns = X[0].length - (K[0].length - 1) * right
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a * down][j + b * right] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
