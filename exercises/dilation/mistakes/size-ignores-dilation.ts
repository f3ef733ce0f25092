export const mistake = {
  title: 'The result is as large as without dilation',
  hint: 'You count the windows as if the kernel had no holes, so the last ones hang over the edge. The dilated kernel covers more cells and has fewer places.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [down, right] = dilation
  const rows = X.length - K.length + 1
  const columns = X[0].length - K[0].length + 1
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += (X[i + a * down]?.[j + b * right] ?? 0) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
