// The indices run backwards through the kernel; nothing is copied.
export function convolve2d(X: Matrix, K: Matrix): Matrix {
  for (const matrix of [X, K]) {
    if (matrix.length === 0) throw new RangeError('no rows')
    for (const row of matrix) if (row.length === 0 || row.length !== matrix[0].length) throw new RangeError('no matrix')
  }
  const rows = X.length - K.length + 1
  const columns = X[0].length - K[0].length + 1
  if (rows < 1 || columns < 1) throw new RangeError(`the result would have ${rows} rows and ${columns} columns`)
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    Y[i] = []
    for (let j = 0; j < columns; j++) {
      Y[i][j] = 0
      for (let a = K.length; a > 0; a--)
        for (let b = K[0].length; b > 0; b--) Y[i][j] += K[a - 1][b - 1] * X[i + K.length - a][j + K[0].length - b]
    }
  }
  return Y
}
