// expect: accepted

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  for (const matrix of [X, K]) {
    if (matrix.length === 0 || matrix[0].length === 0) throw new RangeError('a matrix is empty')
    for (const row of matrix) if (row.length !== matrix[0].length) throw new RangeError('a matrix is ragged')
  }
  for (const d of dilation) if (d < 1 || Math.floor(d) !== d) throw new RangeError(`the dilation is ${d}`)
  const lastRow = (K.length - 1) * dilation[0]
  const lastColumn = (K[0].length - 1) * dilation[1]
  if (lastRow >= X.length || lastColumn >= X[0].length) throw new RangeError('the kernel does not fit')

  const Y: Matrix = []
  for (let i = 0; i + lastRow < X.length; i++) {
    Y[i] = []
    for (let j = 0; j + lastColumn < X[0].length; j++) {
      Y[i][j] = 0
      for (let r = 0; r <= lastRow; r += dilation[0])
        for (let c = 0; c <= lastColumn; c += dilation[1])
          Y[i][j] += X[i + r][j + c] * K[r / dilation[0]][c / dilation[1]]
    }
  }
  return Y
}
