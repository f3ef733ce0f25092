// expect: accepted

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  for (const matrix of [X, W]) {
    if (matrix.length === 0 || matrix[0].length === 0) throw new RangeError('a matrix is empty')
    for (let i = 1; i < matrix.length; i++)
      if (matrix[i].length !== matrix[0].length) throw new RangeError(`row ${i} has ${matrix[i].length} cells`)
  }
  const rows = X.length - W.length + 1
  const columns = X[0].length - W[0].length + 1
  if (rows < 1 || columns < 1) throw new RangeError(`the result would have ${rows} rows and ${columns} columns`)

  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    Y[i] = []
    for (let j = 0; j < columns; j++) {
      Y[i][j] = b
      for (let a = 0; a < W.length; a++)
        for (let c = 0; c < W[0].length; c++) Y[i][j] += X[i + a][j + c] * W[a][c]
    }
  }
  return Y
}
