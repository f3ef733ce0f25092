export const mistake = {
  title: 'Rows and columns of the dilation are swapped',
  hint: 'The first number of the dilation is the distance between rows of the kernel; you take it for its columns.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [right, down] = dilation
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
