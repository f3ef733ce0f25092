export const mistake = {
  title: 'The first number is used for both axes',
  hint: 'You spread rows and columns by the same distance. The dilation is a pair: the second number is the distance between columns.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [d] = dilation
  const rows = X.length - (K.length - 1) * d
  const columns = X[0].length - (K[0].length - 1) * d
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a * d][j + b * d] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
