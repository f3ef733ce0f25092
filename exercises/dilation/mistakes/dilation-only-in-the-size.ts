export const mistake = {
  title: 'The result is smaller, but the kernel has no holes',
  hint: 'Your result has the right size, but its windows hold cells that lie side by side. The dilation also says which cell each weight meets.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [down, right] = dilation
  const rows = X.length - (K.length - 1) * down
  const columns = X[0].length - (K[0].length - 1) * right
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
