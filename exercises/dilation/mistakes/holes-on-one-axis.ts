export const mistake = {
  title: 'There are holes between the rows only',
  hint: 'Your rows lie apart, but the columns of the kernel are still side by side. The second number of the dilation belongs to them.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [down] = dilation
  const rows = X.length - (K.length - 1) * down
  const columns = X[0].length - K[0].length + 1
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a * down][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
